using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace Passoparola.Cms.Infrastructure.Documents;

/// <summary>What a list of documents shows of those below one document.</summary>
/// <param name="ParentId">The document they stand directly below.</param>
/// <param name="Ordering">By a field or a property; equal documents follow their ids.</param>
/// <param name="PropertyAliases">The properties whose values are shown.</param>
public sealed record DocumentCollectionPage(int ParentId, Ordering Ordering, int Skip, int Take, string[] PropertyAliases)
{
    /// <summary>Words that must all be in a name of the document, in whichever language, without regard to case and accents.</summary>
    public string? Filter { get; init; }

    /// <summary>Only these; <c>null</c> is no limit.</summary>
    public int[]? Ids { get; init; }
}

/// <summary>Lists documents as the database orders and filters them. Works in the ambient scope.</summary>
public interface IDocumentCollection
{
    /// <exception cref="ArgumentException">Documents are not ordered by that field.</exception>
    (IReadOnlyList<IContent> Items, long Total) Find(DocumentCollectionPage page);
}
