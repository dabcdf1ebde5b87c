using System.CommandLine;
using Passoparola.Cms.Benchmarks.Reading;

namespace Passoparola.Cms.Benchmarks.Publishing;

/// <summary><c>measure-publish</c></summary>
internal static class MeasurePublishCommand
{
    public static Command Create(Option<int> documents, Option<string> schema)
    {
        var work = SharedOptions.Work();
        var settings = SharedOptions.Settings();
        var publishes = new Option<int>("--publishes") { Description = "How many documents are published for each figure.", DefaultValueFactory = _ => 100 };
        var measure = new Command("measure-publish", "Measures the first answers after a publish.") { documents, schema, work, settings, publishes };
        measure.SetAction((parsed, cancellation) => SharedOptions.RunAsync(() => new MeasurePublish(
            new CopiedSite(parsed.GetRequiredValue(schema), parsed.GetValue(documents), parsed.GetRequiredValue(work), SharedOptions.Read(parsed.GetRequiredValue(settings))),
            parsed.GetValue(publishes)).RunAsync(cancellation)));
        return measure;
    }
}
