using System.Collections.Concurrent;
using System.ComponentModel;
using System.Diagnostics;

namespace Passoparola.Cms.Tests.Support;

/// <summary>A folder for Node.js, outside the working copy.</summary>
internal sealed class NodeFolder
{
    private static readonly ConcurrentDictionary<string, Lazy<Task<NodeFolder>>> Packages = new(StringComparer.Ordinal);

    private readonly string _path;

    private NodeFolder(string path) => _path = path;

    /// <summary>An empty folder, for scripts that need no package.</summary>
    public static NodeFolder Create() => new(Directory.CreateDirectory(TemporaryFiles.NewPath("node")).FullName);

    /// <summary>A folder with a package, copied out of the working copy and with its locked dependencies; one for all tests of it.</summary>
    /// <param name="source">The folder in the repository.</param>
    public static Task<NodeFolder> OfAsync(string source) =>
        Packages.GetOrAdd(source, _ => new Lazy<Task<NodeFolder>>(() => CopyAsync(source))).Value;

    private static async Task<NodeFolder> CopyAsync(string source)
    {
        var folder = Create();
        foreach (var file in Directory.GetFiles(Path.Combine(Repository.Root, source)))
        {
            File.Copy(file, Path.Combine(folder._path, Path.GetFileName(file)));
        }

        await folder.SucceedAsync("npm", "ci", "--no-progress");
        return folder;
    }

    public Task WriteAsync(string file, string text) => File.WriteAllTextAsync(Path.Combine(_path, file), text, TestContext.Current.CancellationToken);

    public Task<string> ReadAsync(string file) => File.ReadAllTextAsync(Path.Combine(_path, file), TestContext.Current.CancellationToken);

    /// <summary>Runs a script, which must succeed.</summary>
    /// <returns>What it wrote.</returns>
    public Task<string> RunAsync(params string[] script) => SucceedAsync("node", script);

    /// <summary>Runs a script, which must fail and say all the words.</summary>
    public async Task FailAsync(IEnumerable<string> words, params string[] script)
    {
        var (exitCode, output) = await StartAsync("node", script);
        Assert.NotEqual(0, exitCode);
        Assert.All(words, word => Assert.Contains(word, output, StringComparison.Ordinal));
    }

    private async Task<string> SucceedAsync(string program, params string[] arguments)
    {
        var (exitCode, output) = await StartAsync(program, arguments);
        Assert.True(exitCode == 0, $"{program} {string.Join(' ', arguments)} ended with {exitCode}: {output}");
        return output;
    }

    private async Task<(int ExitCode, string Output)> StartAsync(string program, string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = _path, RedirectStandardOutput = true, RedirectStandardError = true };
        try
        {
            using var process = Process.Start(start)!;
            var cancellation = TestContext.Current.CancellationToken;
            var errors = process.StandardError.ReadToEndAsync(cancellation);
            var output = await process.StandardOutput.ReadToEndAsync(cancellation);
            await process.WaitForExitAsync(cancellation);
            return (process.ExitCode, process.ExitCode == 0 ? output : output + await errors);
        }
        catch (Win32Exception)
        {
            throw new InvalidOperationException($"The tests of clients need '{program}': install Node.js 20.19 or later with npm (Debian: apt-get install nodejs npm).");
        }
    }
}
