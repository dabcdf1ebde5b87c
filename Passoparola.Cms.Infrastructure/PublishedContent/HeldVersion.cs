using System.Globalization;
using Passoparola.Cms.Infrastructure.Documents;
using Passoparola.Cms.Infrastructure.Media;

namespace Passoparola.Cms.Infrastructure.PublishedContent;

/// <summary>One version of a document, or a media item, as the read side holds it. Never changed, only replaced.</summary>
/// <param name="Name">The invariant name; for culture variation, the name in the default language.</param>
/// <param name="IsDraft">Whether this is the version editors work on.</param>
/// <param name="Cultures">Empty when the item does not vary by culture.</param>
/// <param name="Values">Packed by <see cref="PackedValues"/>.</param>
internal sealed record HeldVersion(
    int Id,
    Guid Key,
    int ContentTypeId,
    string Path,
    int Level,
    int SortOrder,
    string Name,
    int CreatorId,
    int WriterId,
    DateTime CreateDate,
    DateTime UpdateDate,
    bool IsDraft,
    StoredCulture[] Cultures,
    byte[] Values)
{
    public static HeldVersion Of(StoredDocument document) => new(
        document.Id,
        document.Key,
        document.ContentTypeId,
        document.Path,
        document.Level,
        document.SortOrder,
        document.Name,
        document.CreatorId,
        document.WriterId,
        document.CreateDate,
        document.UpdateDate,
        document.IsDraft,
        document.Cultures as StoredCulture[] ?? [.. document.Cultures],
        PackedValues.Pack(document.Values));

    public static HeldVersion Of(StoredMedia media) => new(
        media.Id,
        media.Key,
        media.ContentTypeId,
        media.Path,
        media.Level,
        media.SortOrder,
        media.Name,
        media.CreatorId,
        media.WriterId,
        media.CreateDate,
        media.UpdateDate,
        IsDraft: false,
        [],
        PackedValues.Pack(media.Values));

    /// <summary>Whether readers could not tell the two apart.</summary>
    public bool IsSameAs(HeldVersion other) =>
        other with { Cultures = Cultures, Values = Values } == this
        && Cultures.AsSpan().SequenceEqual(other.Cultures)
        && Values.AsSpan().SequenceEqual(other.Values);

    /// <summary>The ids of the items above this one, from the root down.</summary>
    public IEnumerable<int> AncestorIds()
    {
        // The path begins with the root of all trees and ends with the item itself.
        var ids = Path.Split(',');
        for (var index = 1; index < ids.Length - 1; index++)
        {
            yield return int.Parse(ids[index], CultureInfo.InvariantCulture);
        }
    }
}
