using System.Xml;
using Passoparola.Cms.Infrastructure.Schema.Files;

namespace Passoparola.Cms.Infrastructure.Schema.Exporting;

/// <summary>The folder that an export goes to, as it was found.</summary>
internal sealed class TargetFolder
{
    private static readonly HashSet<string> Kinds = [LanguageFile.Root, DataTypeFile.Root, TypeFile.MediaRoot, TypeFile.ContentRoot, ContentFile.Root];

    private readonly List<Found> _found;
    private readonly HashSet<Guid> _demo;

    private TargetFolder(List<Found> found)
    {
        _found = found;
        _demo = [.. found.Where(file => file.IsDemo && Kinds.Contains(file.Root)).Select(file => file.Key)];
    }

    /// <exception cref="SchemaException">It holds something, and no schema.</exception>
    public static TargetFolder Open(string folder)
    {
        if (!Directory.Exists(folder))
        {
            return new TargetFolder([]);
        }

        if (!File.Exists(Path.Combine(folder, SchemaFolder.ConfigFile)) && Directory.EnumerateFileSystemEntries(folder).Any())
        {
            throw new SchemaException($"The folder '{folder}' holds something, and no {SchemaFolder.ConfigFile}: name a schema folder or an empty one.");
        }

        var demo = Path.GetFullPath(Path.Combine(folder, SchemaFolder.DemoFolder)) + Path.DirectorySeparatorChar;
        return new TargetFolder([.. Directory.EnumerateFiles(folder, "*.config", SearchOption.AllDirectories)
            .Select(Path.GetFullPath)
            .Select(path => Read(path, path.StartsWith(demo, StringComparison.OrdinalIgnoreCase)))
            .OfType<Found>()]);
    }

    /// <summary>Whether the thing belongs to the demo set, because the folder has it there.</summary>
    public bool IsDemo(Guid key) => _demo.Contains(key);

    /// <summary>
    /// Removes files of things that the site has not. Markers of what is gone stay, unless the site has the thing again;
    /// so does what is no schema file, and the part of the demo set that was never imported.
    /// </summary>
    public void RemoveOthers(IReadOnlyDictionary<string, Guid> written, IReadOnlySet<Guid> imported)
    {
        var present = written.Values.ToHashSet();
        foreach (var file in _found.Where(file => !written.ContainsKey(file.Path)))
        {
            if (file.Root == EmptyMarker.Root ? present.Contains(file.Key) : IsOurs(file, present, imported))
            {
                File.Delete(file.Path);
            }
        }
    }

    private static bool IsOurs(Found file, HashSet<Guid> present, IReadOnlySet<Guid> imported) =>
        Kinds.Contains(file.Root) && (!file.IsDemo || present.Contains(file.Key) || imported.Contains(file.Key));

    private static Found? Read(string path, bool isDemo)
    {
        try
        {
            using var reader = XmlReader.Create(path, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
            reader.MoveToContent();
            return Guid.TryParse(reader.GetAttribute("Key"), out var key) ? new Found(path, reader.LocalName, key, isDemo) : null;
        }
        catch (XmlException)
        {
            return null;
        }
    }

    private sealed record Found(string Path, string Root, Guid Key, bool IsDemo);
}
