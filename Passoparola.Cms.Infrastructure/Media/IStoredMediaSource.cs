using Passoparola.Cms.Infrastructure.PropertyValues;

namespace Passoparola.Cms.Infrastructure.Media;

/// <summary>A media item with nothing of the services around it.</summary>
/// <param name="ParentKey"><c>null</c> at the root and directly in the recycle bin.</param>
internal sealed record StoredMedia(
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
    IReadOnlyList<StoredValue> Values);

/// <summary>
/// Reads stored media items for the read side: one query per call, ordered by level and then sort order. Works in the
/// ambient scope. What is in the recycle bin is left out, except when it is asked for by its own key or id.
/// </summary>
internal interface IStoredMediaSource
{
    /// <summary>Streams every media item. The scope must outlive the enumeration.</summary>
    IEnumerable<StoredMedia> All();

    StoredMedia? Find(Guid key);

    StoredMedia? Find(int id);

    IReadOnlyList<StoredMedia> Find(IReadOnlyCollection<Guid> keys);

    IReadOnlyList<StoredMedia> Children(Guid parentKey);

    /// <summary>The item itself and everything under it.</summary>
    IReadOnlyList<StoredMedia> Branch(Guid key);

    /// <summary>The items of these types.</summary>
    IReadOnlyList<StoredMedia> OfTypes(IReadOnlyCollection<int> contentTypeIds);
}
