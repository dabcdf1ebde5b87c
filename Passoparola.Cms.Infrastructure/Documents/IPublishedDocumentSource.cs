using Passoparola.Cms.Infrastructure.PropertyValues;

namespace Passoparola.Cms.Infrastructure.Documents;

/// <summary>A document as one of its versions has it, with nothing of the services around it.</summary>
/// <param name="ParentKey"><c>null</c> at the root and directly in the recycle bin.</param>
/// <param name="Name">The invariant name; for culture variation, the name in the default language.</param>
/// <param name="WriterId">Who wrote the version.</param>
/// <param name="UpdateDate">The date of the version.</param>
/// <param name="IsDraft">Whether this is the current version and not the published one.</param>
/// <param name="IsPublished">Whether the document has a published version at all; its ancestors may have none.</param>
/// <param name="Cultures">Empty when the document does not vary by culture.</param>
internal sealed record StoredDocument(
    int Id,
    Guid Key,
    int ContentTypeId,
    Guid ContentTypeKey,
    int ParentId,
    Guid? ParentKey,
    string Path,
    int Level,
    int SortOrder,
    bool Trashed,
    string Name,
    int CreatorId,
    int WriterId,
    DateTime CreateDate,
    DateTime UpdateDate,
    bool IsDraft,
    bool IsPublished,
    IReadOnlyList<StoredCulture> Cultures,
    IReadOnlyList<StoredValue> Values);

/// <summary>
/// Reads stored documents for the read side: one query per call, ordered by level and then sort order, so that a parent
/// comes before its children. Works in the ambient scope. Published versions leave out what is in the recycle bin, and do not ask whether the
/// ancestors are published.
/// </summary>
internal interface IPublishedDocumentSource
{
    /// <summary>Streams every published version. The scope must outlive the enumeration.</summary>
    IEnumerable<StoredDocument> AllPublished();

    StoredDocument? Find(Guid key, bool draft);

    StoredDocument? Find(int id, bool draft);

    IReadOnlyList<StoredDocument> Find(IReadOnlyCollection<Guid> keys, bool draft);

    IReadOnlyList<StoredDocument> Children(Guid parentKey, bool draft);

    /// <summary>The document itself and everything under it.</summary>
    IReadOnlyList<StoredDocument> Branch(Guid key, bool draft);

    /// <summary>The documents of these types.</summary>
    IReadOnlyList<StoredDocument> OfTypes(IReadOnlyCollection<int> contentTypeIds, bool draft);
}
