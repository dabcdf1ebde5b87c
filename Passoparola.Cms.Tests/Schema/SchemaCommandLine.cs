using System.Text.Json;
using Passoparola.Cms.Benchmarks.Hosting;
using Passoparola.Cms.Tests.Infrastructure.Schema;
using Passoparola.Cms.Tests.Support;

namespace Passoparola.Cms.Tests.Schema;

public sealed class SchemaCommandLine : IDisposable
{
    private readonly TestDatabase _engine = TestEngine.CreateDatabase();
    private readonly SiteDatabase _site;

    public SchemaCommandLine() => _site = _engine.NewSite();

    [Theory]
    [InlineData("Unrecognized command or argument '--fodler'.", "schema", "import", "--fodler", "x")]
    [InlineData("Unrecognized command or argument 'imprt'.", "schema", "imprt")]
    [InlineData("Argument 'xml' not recognized. Must be one of: 'text' 'json'.", "schema", "import", "--progress", "xml")]
    [InlineData("Unrecognized command or argument 'scheme'.", "scheme")]
    [InlineData("Required argument missing for command: 'export'.", "schema", "export")]
    public async Task What_the_command_line_does_not_know_is_refused_in_one_sentence(string sentence, params string[] arguments)
    {
        var (exitCode, output, errors) = await _site.RunAsync(arguments);

        Assert.Equal((1, ""), (exitCode, output));
        Assert.Equal($"{sentence} 'schema --help' lists what there is.", errors);
    }

    [Fact]
    public async Task A_folder_that_is_not_there_is_named()
    {
        var (exitCode, _, errors) = await _site.RunAsync("schema", "import", "--folder", "/nowhere");

        Assert.Equal((1, "The schema folder '/nowhere' does not exist."), (exitCode, errors));
    }

    [Fact]
    public async Task Json_progress_is_one_line_for_each_commit()
    {
        var (exitCode, output, errors) = await _site.RunAsync("schema", "import", "--progress", "json", "--folder", LanguagesOnly());

        Assert.True(exitCode == 0, errors);
        var line = JsonDocument.Parse(Assert.Single(output.TrimEnd('\n').Split('\n'))).RootElement;
        Assert.Equal("Types", line.GetProperty("kind").GetString());
        Assert.Equal(1, line.GetProperty("done").GetInt32());
        Assert.Equal(1, line.GetProperty("total").GetInt32());
        Assert.Equal(1, line.GetProperty("keys").GetArrayLength());
    }

    [Theory]
    [InlineData("Sometimes")]
    [InlineData("2")]
    public async Task An_unknown_import_mode_is_refused_in_one_sentence(string mode)
    {
        var (server, client) = SiteProcess.Serve(_site, ("Passoparola:Schema:Import", mode));
        await using var running = server;
        client.Dispose();

        var errors = await running.WaitForExitAsync(TestContext.Current.CancellationToken);

        Assert.Equal(1, running.ExitCode);
        Assert.Equal("The configuration is not valid: Passoparola:Schema:Import accepts FirstStart, EveryStart, Never.", errors.Trim());
    }

    public void Dispose() => _engine.Dispose();

    private static string LanguagesOnly() => new SchemaFolderOnDisk().With(
        "Languages/it-it.config",
        "<Language Key=\"9a0aacec-d6ed-5361-9c87-5ccdb5f5b688\" Alias=\"it-IT\"><Name>Italiano</Name><IsMandatory>true</IsMandatory><IsDefault>true</IsDefault></Language>").Path;
}
