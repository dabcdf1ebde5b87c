namespace Passoparola.Cms.Infrastructure.PublishedContent.Reading;

/// <summary>What something was made from: the items read, their ancestors, and the structure of the site.</summary>
public sealed class CollectedReads
{
    internal CollectedReads(PublishedRead[] items, long structure, bool everything)
    {
        Items = items;
        Structure = structure;
        IsEverything = everything;
    }

    /// <summary>How many items were read.</summary>
    public int Count => Items.Length;

    internal PublishedRead[] Items { get; }

    internal long Structure { get; }

    internal bool IsEverything { get; }
}
