using System.IO.Compression;
using System.Text;
using Passoparola.Cms.Api.Management.BackOffice;

namespace Passoparola.Cms.Tests.Management.BackOffice;

/// <summary>The bundle that stands beside the program, as the build made it.</summary>
internal sealed class BuiltBundle : IDisposable
{
    private static readonly string Archive = Path.Combine(AppContext.BaseDirectory, "backoffice.zip");

    private readonly BackOfficeBundle _bundle = new(Archive);

    public BuiltBundle() =>
        Assert.True(_bundle.Index is not null, "The tests of the bundle need it: build with Node.js and without -p:BackOffice=false.");

    public BundleIndex Index => _bundle.Index!;

    /// <summary>The one file whose name starts so, and goes on with its hash.</summary>
    public string Named(string start) => Assert.Single(Index.Tags.Keys, path => path.StartsWith($"{start}-", StringComparison.Ordinal) && path.Length == start.Length + "-12345678.js".Length);

    public string Text(string path) => Encoding.UTF8.GetString(_bundle.Read(path, FileCoding.Identity));

    /// <summary>How many bytes the file takes on the wire, with Brotli.</summary>
    public int Size(string path) => _bundle.Read(path, FileCoding.Brotli).Length;

    /// <summary>The names in the archive itself.</summary>
    public static IReadOnlyList<string> Entries()
    {
        using var archive = ZipFile.OpenRead(Archive);
        return [.. archive.Entries.Select(entry => entry.FullName)];
    }

    public void Dispose() => _bundle.Dispose();
}
