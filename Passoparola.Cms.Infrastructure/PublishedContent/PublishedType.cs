using System.Collections.Frozen;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace Passoparola.Cms.Infrastructure.PublishedContent;

/// <summary>A content type as readers see it, and where its properties' stored values belong.</summary>
/// <param name="PropertyIndexes">From the property type's id to its place among the type's properties.</param>
internal sealed record PublishedType(IPublishedContentType Type, FrozenDictionary<int, int> PropertyIndexes)
{
    public static PublishedType Of(IContentTypeComposition contentType, IPublishedContentTypeFactory factory)
    {
        var published = factory.CreateContentType(contentType);
        return new PublishedType(published, contentType.CompositionPropertyTypes
            .ToFrozenDictionary(property => property.Id, property => published.GetPropertyIndex(property.Alias)));
    }
}
