using System.CommandLine;
using Passoparola.Cms.Benchmarks.Reading;

namespace Passoparola.Cms.Benchmarks.Searching;

/// <summary><c>measure-tree-search</c></summary>
internal static class MeasureTreeSearchCommand
{
    public static Command Create(Option<int> documents, Option<string> schema)
    {
        var work = SharedOptions.Work();
        var settings = SharedOptions.Settings();
        var searches = new Option<int>("--searches") { Description = "How many searches of each kind are a round.", DefaultValueFactory = _ => 100 };
        var measure = new Command("measure-tree-search", "Measures the search in the trees of the back office.") { documents, schema, work, settings, searches };
        measure.SetAction((parsed, cancellation) => SharedOptions.RunAsync(() => new MeasureTreeSearch(
            new CopiedSite(parsed.GetRequiredValue(schema), parsed.GetValue(documents), parsed.GetRequiredValue(work), SharedOptions.Read(parsed.GetRequiredValue(settings))),
            parsed.GetValue(searches)).RunAsync(cancellation)));
        return measure;
    }
}
