namespace Passoparola.Cms.Infrastructure.Media;

/// <summary>A media item as queries see it. The names are those of <c>IMedia</c>.</summary>
internal sealed class MediaView
{
    public int Id { get; init; }

    public Guid Key { get; init; }

    public int ParentId { get; init; }

    public Guid? ParentKey { get; init; }

    public int Level { get; init; }

    public string Path { get; init; } = "";

    public int SortOrder { get; init; }

    public bool Trashed { get; init; }

    public string Name { get; init; } = "";

    public int CreatorId { get; init; }

    public int WriterId { get; init; }

    public DateTime CreateDate { get; init; }

    public DateTime UpdateDate { get; init; }

    public int ContentTypeId { get; init; }

    public Guid ContentTypeKey { get; init; }

    public string? FilePath { get; init; }

    public string Values { get; init; } = "";
}
