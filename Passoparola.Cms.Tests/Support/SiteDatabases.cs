using Passoparola.Cms.Benchmarks.Hosting;

namespace Passoparola.Cms.Tests.Support;

/// <summary>Databases of the process's engine for sites that run as processes of their own.</summary>
internal static class SiteDatabases
{
    /// <summary>A database that does not exist yet.</summary>
    public static SiteDatabase NewSite(this TestDatabase engine) =>
        new(Directory.CreateDirectory(TemporaryFiles.NewPath("site")).FullName, engine.NewName(), engine.ProviderName);

    /// <summary>Runs a command of the program to its end.</summary>
    /// <returns>Its exit code, what it wrote, and its error stream.</returns>
    public static async Task<(int ExitCode, string Output, string Errors)> RunAsync(this SiteDatabase site, params string[] arguments)
    {
        await using var process = SiteProcess.Start(site, arguments);
        var output = process.Output.ReadToEndAsync(TestContext.Current.CancellationToken);
        var errors = await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (process.ExitCode, await output, errors.Trim());
    }
}
