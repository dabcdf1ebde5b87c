
namespace Passoparola.Cms.Infrastructure.Documents.Reading;

internal sealed class DocumentVersionPair
{
    public required DocumentRow Document { get; init; }

    public required DocumentVersionRow Version { get; init; }
}

/// <summary>What the database gives for a <see cref="StoredDocument"/>.</summary>
internal sealed class StoredDocumentRow
{
    public int Id { get; init; }

    public Guid Key { get; init; }

    public int ContentTypeId { get; init; }

    public Guid ContentTypeKey { get; init; }

    public int ParentId { get; init; }

    public Guid? ParentKey { get; init; }

    public string Path { get; init; } = "";

    public int Level { get; init; }

    public int SortOrder { get; init; }

    public bool Trashed { get; init; }

    public string Name { get; init; } = "";

    public int CreatorId { get; init; }

    public int WriterId { get; init; }

    public DateTime CreateDate { get; init; }

    public DateTime UpdateDate { get; init; }

    public bool IsDraft { get; init; }

    public bool IsPublished { get; init; }

    public string Cultures { get; init; } = "";

    public string Values { get; init; } = "";
}
