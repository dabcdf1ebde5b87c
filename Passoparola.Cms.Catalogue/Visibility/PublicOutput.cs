using Passoparola.Cms.Catalogue.Stored;
using Umbraco.Cms.Core.DeliveryApi;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace Passoparola.Cms.Catalogue.Visibility;

/// <summary>Renders documents and blocks without what a protected place must not tell, wherever they are shown or referred to.</summary>
public sealed class PublicOutput(IOutputExpansionStrategy inner) : IOutputExpansionStrategy
{
    public IDictionary<string, object?> MapElementProperties(IPublishedElement element) =>
        Public(element, inner.MapElementProperties(element));

    public IDictionary<string, object?> MapContentProperties(IPublishedContent content) =>
        Public(content, inner.MapContentProperties(content));

    public IDictionary<string, object?> MapMediaProperties(IPublishedContent media, bool skipUmbracoProperties = true) =>
        inner.MapMediaProperties(media, skipUmbracoProperties);

    // The stored value decides, not what was rendered: a request may have left the toggle out of its fields.
    private static IDictionary<string, object?> Public(IPublishedElement element, IDictionary<string, object?> rendered)
    {
        foreach (var alias in PlaceVisibility.Of(new PublishedValues(element, null)).Withheld())
        {
            if (rendered.ContainsKey(alias))
            {
                rendered[alias] = null;
            }
        }

        return rendered;
    }
}
