using Microsoft.Extensions.Logging.Console;

namespace Passoparola.Cms.Boot;

/// <summary>A site that works for a command: it imports nothing by itself, and standard output belongs to the command.</summary>
internal static class QuietSite
{
    private const string Statements = "Microsoft.EntityFrameworkCore.Database.Command";

    public static void Configure(WebApplicationBuilder builder)
    {
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?> { ["Passoparola:Schema:Import"] = "Never" });
        builder.Logging.ClearProviders();
        builder.Logging.AddConsole().SetMinimumLevel(LogLevel.Warning).AddFilter<ConsoleLoggerProvider>(IsTold);
        builder.Services.Configure<ConsoleLoggerOptions>(options => options.LogToStandardErrorThreshold = LogLevel.Trace);
    }

    // A failed statement is told by whoever sent it; some are only questions, as whether there are migrations yet.
    private static bool IsTold(string? category, LogLevel level) => level >= LogLevel.Warning && category != Statements;
}
