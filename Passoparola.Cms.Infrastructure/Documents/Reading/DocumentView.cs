namespace Passoparola.Cms.Infrastructure.Documents.Reading;

/// <summary>
/// A document with one of its versions and its published one, as queries see it. The names are those of
/// <c>IContent</c>, so that what services ask of documents can be asked of the database.
/// </summary>
internal sealed class DocumentView
{
    public int Id { get; init; }

    public Guid Key { get; init; }

    public int ParentId { get; init; }

    public int Level { get; init; }

    public string Path { get; init; } = "";

    public int SortOrder { get; init; }

    public bool Trashed { get; init; }

    public int CreatorId { get; init; }

    public DateTime CreateDate { get; init; }

    public int ContentTypeId { get; init; }

    public bool Edited { get; init; }

    public string[] EditedCultures { get; init; } = [];

    public bool IsCurrent { get; init; }

    public int VersionId { get; init; }

    /// <summary>The name in the version.</summary>
    public string Name { get; init; } = "";

    public int WriterId { get; init; }

    public DateTime UpdateDate { get; init; }

    public string Cultures { get; init; } = "";

    public string Values { get; init; } = "";

    public bool Published { get; init; }

    public int? PublishedVersionId { get; init; }

    public string? PublishName { get; init; }

    public DateTime? PublishDate { get; init; }

    public int? PublisherId { get; init; }

    public string? PublishedVersionCultures { get; init; }

    public string? PublishedVersionValues { get; init; }
}
