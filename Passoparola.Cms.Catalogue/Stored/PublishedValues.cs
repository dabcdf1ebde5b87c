using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Extensions;

namespace Passoparola.Cms.Catalogue.Stored;

/// <summary>The values of a published document or block.</summary>
public sealed class PublishedValues(IPublishedElement element, string? culture) : IStoredValues
{
    public object? Raw(string alias) =>
        element.GetProperty(alias) is { } property
            ? property.GetSourceValue(property.PropertyType.VariesByCulture() ? culture : null)
            : null;
}
