using System.Collections.Concurrent;
using System.IO.Compression;
using System.Text.Json;

namespace Passoparola.Cms.Api.Management.BackOffice;

/// <summary>
/// The archive that the build makes of Umbraco's back office: each file compressed with Brotli and with gzip, and an index.
/// What was asked for once stays in memory.
/// </summary>
internal sealed class BackOfficeBundle : IDisposable
{
    private readonly ZipArchive? _archive;
    private readonly Lock _reading = new();
    private readonly ConcurrentDictionary<string, byte[]> _read = new(StringComparer.Ordinal);

    /// <param name="path">Where the archive stands, if it was built.</param>
    public BackOfficeBundle(string path)
    {
        if (File.Exists(path))
        {
            _archive = ZipFile.OpenRead(path);
            Index = JsonSerializer.Deserialize<BundleIndex>(Read("index.json"), JsonSerializerOptions.Web)!;
        }
    }

    /// <summary>What the bundle holds; nothing when it was not built.</summary>
    public BundleIndex? Index { get; }

    /// <summary>One of the files that the index names, as it is sent.</summary>
    /// <param name="path">Its address below <c>/umbraco/backoffice/</c>.</param>
    public byte[] Read(string path, FileCoding coding) => coding switch
    {
        FileCoding.Brotli => _read.GetOrAdd($"{path}.br", Read),
        FileCoding.Gzip => _read.GetOrAdd($"{path}.gz", Read),
        _ => Decompressed(Read(path, FileCoding.Gzip)),
    };

    public void Dispose() => _archive?.Dispose();

    // An archive reads one entry at a time.
    private byte[] Read(string entry)
    {
        lock (_reading)
        {
            using var content = _archive!.GetEntry(entry)!.Open();
            return Whole(content);
        }
    }

    private static byte[] Decompressed(byte[] compressed)
    {
        using var content = new GZipStream(new MemoryStream(compressed), CompressionMode.Decompress);
        return Whole(content);
    }

    private static byte[] Whole(Stream content)
    {
        using var whole = new MemoryStream();
        content.CopyTo(whole);
        return whole.ToArray();
    }
}
