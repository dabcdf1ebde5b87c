namespace Passoparola.Cms.Infrastructure.PublishedContent;

/// <summary>
/// What the database holds for the read side, of one kind of item. Every method works in the ambient scope and leaves
/// out what readers must not see: the recycle bin, and whatever has an unpublished ancestor.
/// </summary>
internal interface IHeldVersions
{
    /// <summary>Streams everything; parents come before their children.</summary>
    IEnumerable<HeldVersion> All();

    IReadOnlyList<HeldVersion> Find(IReadOnlyCollection<Guid> keys);

    HeldVersion? Find(int id);

    IReadOnlyList<HeldVersion> OfTypes(IReadOnlyCollection<int> contentTypeIds);
}
