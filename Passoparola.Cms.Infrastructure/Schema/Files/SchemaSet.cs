namespace Passoparola.Cms.Infrastructure.Schema.Files;

/// <summary>A whole schema folder, read and checked against itself.</summary>
internal sealed record SchemaSet(IReadOnlyDictionary<Guid, string> Files)
{
    public required IReadOnlyList<LanguageFile> Languages { get; init; }

    public required IReadOnlyList<DataTypeFile> DataTypes { get; init; }

    public required IReadOnlyList<TypeFile> MediaTypes { get; init; }

    public required IReadOnlyList<TypeFile> ContentTypes { get; init; }

    public required IReadOnlyList<ContentFile> Contents { get; init; }

    public required IReadOnlyList<EmptyMarker> Deletions { get; init; }

    /// <summary>The file a key comes from, for messages.</summary>
    public string FileOf(Guid key) => Files.TryGetValue(key, out var file) ? file : key.ToString();
}
