using System.CommandLine;
using Passoparola.Cms.Boot;
using Passoparola.Cms.Infrastructure.Runtime;

namespace Passoparola.Cms.Schema;

/// <summary><c>schema import|export|diff</c>: works on the site's database without listening, and ends.</summary>
/// <param name="compose">Builds the site; what it is given has the last word on the builder.</param>
internal sealed class SchemaCommand(Func<Action<WebApplicationBuilder>, WebApplication> compose)
{
    public const string Name = "schema";

    private readonly Option<string?> _folder = new("--folder") { Description = "The schema folder; by default the one the settings name." };
    private readonly Option<bool> _demo = new("--demo") { Description = "Take the folder's demo set too." };
    private readonly Option<string> _progress = new("--progress")
    {
        Description = "text, or json: one line on standard output after each commit, with kind, keys, done and total.",
        DefaultValueFactory = _ => "text",
    };

    private readonly Argument<string> _target = new("folder") { Description = "Where to write the site's schema." };

    /// <returns>The exit code: 0 when it was done, 1 when it was not; the reason stands on the error stream.</returns>
    public async Task<int> RunAsync(string[] arguments)
    {
        _progress.AcceptOnlyFromAmong("text", "json");
        var parsed = new RootCommand("Passoparola") { Schema() }.Parse(arguments);
        if (parsed.Errors.Count == 0)
        {
            return await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
        }

        await Console.Error.WriteLineAsync($"{Problem(parsed)} 'schema --help' lists what there is.");
        return 1;
    }

    private static string Problem(ParseResult parsed)
    {
        var message = parsed.UnmatchedTokens is [var first, ..] ? $"Unrecognized command or argument '{first}'" : parsed.Errors[0].Message;
        return $"{string.Join(' ', message.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).TrimEnd('.')}.";
    }

    private Command Schema()
    {
        var import = new Command("import", "Brings the site to what the schema folder says.") { _folder, _demo, _progress };
        import.SetAction((parsed, cancellation) => OnSiteAsync(
            services => ImportCommand.RunAsync(services, parsed.GetValue(_folder), parsed.GetValue(_demo), parsed.GetValue(_progress) == "json", cancellation),
            cancellation));
        var export = new Command("export", "Writes the site's languages, types and documents to a folder.") { _target };
        export.SetAction((parsed, cancellation) => OnSiteAsync(
            services => ExportCommand.RunAsync(services, parsed.GetRequiredValue(_target), cancellation), cancellation));
        var diff = new Command("diff", "Says where the schema folder and the site differ.") { _folder, _demo };
        diff.SetAction((parsed, cancellation) => OnSiteAsync(
            services => DiffCommand.RunAsync(services, parsed.GetValue(_folder), parsed.GetValue(_demo), cancellation), cancellation));
        return new Command(Name, "Works with the site's schema folder.") { import, export, diff };
    }

    private async Task<int> OnSiteAsync(Func<IServiceProvider, Task> work, CancellationToken cancellation)
    {
        try
        {
            await using var app = compose(QuietSite.Configure);
            var site = app.Services.GetRequiredService<Site>();
            try
            {
                await site.LoadAsync(cancellation);
                await work(app.Services);
                return 0;
            }
            finally
            {
                await site.UnloadAsync(CancellationToken.None);
            }
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            await Console.Error.WriteLineAsync("Stopped; what was committed stays, and the same command goes on from there.");
            return 1;
        }
        catch (Exception failure)
        {
            StartFailure.Report(failure);
            return 1;
        }
    }
}
