using System.CommandLine;
using Passoparola.Cms.Benchmarks.Generating;
using Passoparola.Cms.Benchmarks.Measuring;
using Passoparola.Cms.Benchmarks.Publishing;
using Passoparola.Cms.Benchmarks.Reading;
using Passoparola.Cms.Benchmarks.Searching;

namespace Passoparola.Cms.Benchmarks;

// In a namespace: the tests see the site's own Program beside it.
internal static class Program
{
    private static readonly Option<int> Documents = new("--documents") { Description = "How many opportunities to generate.", DefaultValueFactory = _ => 10_000 };
    private static readonly Option<string> Schema = new("--schema")
    {
        Description = "The schema folder they stand on.",
        DefaultValueFactory = _ => Path.Combine(AppContext.BaseDirectory, "umbraco-schema"),
    };

    public static Task<int> Main(string[] args) =>
        new RootCommand("Passoparola's benchmarks")
        {
            Generate(), MeasureImport(), MeasureReadsCommand.Create(Documents, Schema), MeasurePublishCommand.Create(Documents, Schema),
            MeasureTreeSearchCommand.Create(Documents, Schema), MeasureReadsCommand.CreateBare(),
        }.Parse(args).InvokeAsync();

    private static Command Generate()
    {
        var target = new Option<string>("--out") { Description = "Where to write the folder.", Required = true };
        var generate = new Command("generate", "Writes a schema folder with generated opportunities; the same number gives the same folder.") { Documents, Schema, target };
        generate.SetAction(parsed => GeneratedFolder.Write(
            parsed.GetRequiredValue(Schema), Path.GetFullPath(parsed.GetRequiredValue(target)), parsed.GetValue(Documents)));
        return generate;
    }

    private static Command MeasureImport()
    {
        var rounds = new Option<int>("--rounds") { Description = "How often, each time on a new database.", DefaultValueFactory = _ => 3 };
        var postgreSql = new Option<string?>("--postgresql") { Description = "Connection string of a PostgreSQL server that may create databases; SQLite only without it." };
        var measure = new Command("measure-import", "Times starts and the import of generated documents.") { Documents, Schema, rounds, postgreSql };
        measure.SetAction((parsed, cancellation) => new MeasureImport(
            parsed.GetRequiredValue(Schema), parsed.GetValue(Documents), parsed.GetValue(rounds), parsed.GetValue(postgreSql)).RunAsync(cancellation));
        return measure;
    }
}
