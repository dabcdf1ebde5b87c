using System.Diagnostics;

namespace Passoparola.Cms.Tests.Support;

/// <summary>Runs the commands of docs/operators.md as an operator would, block by block.</summary>
internal static class DocumentedCommands
{
    /// <param name="block">The name behind <c>```sh</c> on the block's first line.</param>
    /// <param name="database">What the page calls <c>DATABASE</c>.</param>
    /// <param name="backup">What the page calls <c>BACKUP</c>.</param>
    public static Task RunAsync(string block, string database, string backup, CancellationToken cancellationToken) =>
        RunAsync(block, [("DATABASE", database), ("BACKUP", backup)], cancellationToken);

    /// <param name="names">What the page calls something, and what it is here.</param>
    public static async Task RunAsync(string block, (string Name, string Value)[] names, CancellationToken cancellationToken)
    {
        var start = new ProcessStartInfo("/bin/sh", ["-eu", "-c", Commands(block)]) { RedirectStandardError = true };
        foreach (var (name, value) in names)
        {
            start.Environment[name] = value;
        }

        start.Environment["PATH"] = $"{PostgreSqlServer.Programs()}:{start.Environment["PATH"]}";
        using var shell = Process.Start(start)!;
        var errors = await shell.StandardError.ReadToEndAsync(cancellationToken);
        await shell.WaitForExitAsync(cancellationToken);

        Assert.True(shell.ExitCode == 0, $"The commands '{block}' of docs/operators.md failed: {errors}");
    }

    private static string Commands(string block)
    {
        var page = Repository.Read("docs/operators.md");
        var first = $"```sh {block}\n";
        var start = page.IndexOf(first, StringComparison.Ordinal);
        Assert.True(start >= 0, $"docs/operators.md has no commands named '{block}'.");
        start += first.Length;
        return page[start..page.IndexOf("```", start, StringComparison.Ordinal)];
    }
}
