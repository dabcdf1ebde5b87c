namespace Passoparola.Cms.Search.Querying.Collecting;

/// <summary>Knows the documents of a segment in the order of a sort, so that a page needs not look at every match.</summary>
internal interface IOrderedDocuments
{
    /// <summary>Offers the documents of a set to a page, until what is left cannot be on it.</summary>
    /// <param name="view">The segment.</param>
    /// <param name="set">The matches in it.</param>
    /// <param name="page">The page.</param>
    /// <param name="keyDecides">Whether no other sort comes between this one and the key.</param>
    void Offer(int view, ReadOnlySpan<ulong> set, TopMatches page, bool keyDecides);
}
