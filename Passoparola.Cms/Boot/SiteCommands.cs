using System.CommandLine;
using Passoparola.Cms.Infrastructure.Runtime;
using Passoparola.Cms.Schema;
using Passoparola.Cms.Users;

namespace Passoparola.Cms.Boot;

/// <summary>Does a command's work on the loaded site.</summary>
/// <returns>The exit code: 0 when it was done, 1 when it was not; the reason stands on the error stream.</returns>
internal delegate Task<int> OnSite(Func<IServiceProvider, Task<int>> work, CancellationToken cancellation);

/// <summary>The program's commands: they work on the site's database without listening, and end.</summary>
/// <param name="compose">Builds the site; what it is given has the last word on the builder.</param>
internal sealed class SiteCommands(Func<Action<WebApplicationBuilder>, WebApplication> compose)
{
    /// <returns>The exit code: 0 when it was done, 1 when it was not; the reason stands on the error stream.</returns>
    public async Task<int> RunAsync(string[] arguments)
    {
        var parsed = new RootCommand("Passoparola") { new SchemaCommand(OnSiteAsync).Create(), UserCommand.Create(OnSiteAsync) }.Parse(arguments);
        if (parsed.Errors.Count == 0)
        {
            return await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
        }

        var help = arguments is [UserCommand.Name, ..] ? UserCommand.Name : SchemaCommand.Name;
        await Console.Error.WriteLineAsync($"{Problem(parsed)} '{help} --help' lists what there is.");
        return 1;
    }

    private static string Problem(ParseResult parsed)
    {
        var message = parsed.UnmatchedTokens is [var first, ..] ? $"Unrecognized command or argument '{first}'" : parsed.Errors[0].Message;
        return $"{string.Join(' ', message.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).TrimEnd('.')}.";
    }

    private async Task<int> OnSiteAsync(Func<IServiceProvider, Task<int>> work, CancellationToken cancellation)
    {
        try
        {
            await using var app = compose(QuietSite.Configure);
            var site = app.Services.GetRequiredService<Site>();
            try
            {
                await site.LoadAsync(cancellation);
                return await work(app.Services);
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
