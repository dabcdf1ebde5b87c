using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PublishedCache;

namespace Passoparola.Cms.Catalogue.Searching;

/// <summary>The names of published documents in a culture, or in the default one where they have none in it.</summary>
public sealed class PublishedNames(IPublishedContentCache documents, IDefaultCultureAccessor defaultCulture)
{
    /// <summary>The name; null when the document is not published.</summary>
    public string? Of(Guid key, string culture) => documents.GetById(key) is { } document ? Of(document, culture) : null;

    public string? Of(IPublishedContent document, string culture)
    {
        ArgumentNullException.ThrowIfNull(document);
        return Name(document, culture) ?? Name(document, defaultCulture.DefaultCulture) ?? Name(document, "");
    }

    private static string? Name(IPublishedContent document, string culture) =>
        document.Cultures.TryGetValue(culture, out var own) ? own.Name : null;
}
