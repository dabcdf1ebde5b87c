using System.CommandLine;
using Passoparola.Cms.Benchmarks.Generating;
using Passoparola.Cms.Benchmarks.Measuring;

var documents = new Option<int>("--documents") { Description = "How many opportunities to generate.", DefaultValueFactory = _ => 10_000 };
var schema = new Option<string>("--schema")
{
    Description = "The schema folder they stand on.",
    DefaultValueFactory = _ => Path.Combine(AppContext.BaseDirectory, "umbraco-schema"),
};

var target = new Option<string>("--out") { Description = "Where to write the folder.", Required = true };
var generate = new Command("generate", "Writes a schema folder with generated opportunities; the same number gives the same folder.") { documents, schema, target };
generate.SetAction(parsed => GeneratedFolder.Write(
    parsed.GetRequiredValue(schema), Path.GetFullPath(parsed.GetRequiredValue(target)), parsed.GetValue(documents)));

var rounds = new Option<int>("--rounds") { Description = "How often, each time on a new database.", DefaultValueFactory = _ => 3 };
var postgreSql = new Option<string?>("--postgresql") { Description = "Connection string of a PostgreSQL server that may create databases; SQLite only without it." };
var measure = new Command("measure-import", "Times starts and the import of generated documents.") { documents, schema, rounds, postgreSql };
measure.SetAction((parsed, cancellation) => new MeasureImport(
    parsed.GetRequiredValue(schema), parsed.GetValue(documents), parsed.GetValue(rounds), parsed.GetValue(postgreSql)).RunAsync(cancellation));

return await new RootCommand("Passoparola's benchmarks") { generate, measure }.Parse(args).InvokeAsync();
