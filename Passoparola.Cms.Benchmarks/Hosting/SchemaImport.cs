namespace Passoparola.Cms.Benchmarks.Hosting;

/// <summary>The built program's <c>schema import</c>.</summary>
internal static class SchemaImport
{
    /// <exception cref="InvalidOperationException">It failed; the message is what it said.</exception>
    public static async Task RunAsync(SiteDatabase database, string folder, Action<string> progress, CancellationToken cancellation)
    {
        await using var import = SiteProcess.Start(database, ["schema", "import", "--folder", folder]);
        while (await import.Output.ReadLineAsync(cancellation) is { } line)
        {
            progress(line);
        }

        var said = await import.WaitForExitAsync(cancellation);
        if (import.ExitCode != 0)
        {
            throw new InvalidOperationException($"The import ended with exit code {import.ExitCode}: {said}");
        }
    }
}
