using Passoparola.Cms.Catalogue.Stored;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace Passoparola.Cms.Catalogue.Searching;

/// <summary>A published document as the search reads it in a culture.</summary>
public sealed class SearchedDocument(IPublishedContent document, string culture, PublishedNames names)
{
    public IPublishedContent Document => document;

    public string Culture => culture;

    public IStoredValues Values { get; } = new PublishedValues(document, culture);

    public string? Name => names.Of(document, culture);

    /// <summary>The names of documents that it refers to, as far as they are published.</summary>
    public IEnumerable<string> NamesOf(IEnumerable<Guid> keys) => keys.Select(key => names.Of(key, culture)).OfType<string>();
}
