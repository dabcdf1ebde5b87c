using Umbraco.Cms.Core.Models;

namespace Passoparola.Cms.Api.Delivery.Querying.Indexing;

/// <summary>Where the documents of an index come from.</summary>
internal interface IIndexSource
{
    /// <summary>Every key that may have something to index.</summary>
    IEnumerable<Guid> AllKeys();

    /// <summary>The documents of some keys, without those this index must not hold.</summary>
    IEnumerable<SourceDocument> Read(IEnumerable<Guid> keys);

    /// <summary>Whether a culture shows the document; <paramref name="culture"/> is empty for "no culture".</summary>
    bool IsVisible(IContent document, string culture);
}
