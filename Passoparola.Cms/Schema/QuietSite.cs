using Microsoft.Extensions.Logging.Console;

namespace Passoparola.Cms.Schema;

/// <summary>A site that works for a command: it imports nothing by itself, and standard output belongs to the command.</summary>
internal static class QuietSite
{
    public static void Configure(WebApplicationBuilder builder)
    {
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?> { ["Passoparola:Schema:Import"] = "Never" });
        builder.Logging.ClearProviders();
        builder.Logging.AddConsole().SetMinimumLevel(LogLevel.Warning).AddFilter<ConsoleLoggerProvider>(level => level >= LogLevel.Warning);
        builder.Services.Configure<ConsoleLoggerOptions>(options => options.LogToStandardErrorThreshold = LogLevel.Trace);
    }
}
