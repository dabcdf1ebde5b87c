using System.Text.Json;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.PropertyEditors.ValueConverters;
using Umbraco.Cms.Core.Serialization;

namespace Passoparola.Cms.Infrastructure.PropertyEditors.TextFields;

/// <summary>Umbraco's converter, except that unreadable JSON is no tags.</summary>
[DefaultPropertyValueConverter(typeof(TagsValueConverter))]
internal sealed class TagsConverter(IJsonSerializer serializer) : TagsValueConverter(serializer)
{
    public override object? ConvertSourceToIntermediate(
        IPublishedElement owner, IPublishedPropertyType propertyType, object? source, bool preview)
    {
        try
        {
            return base.ConvertSourceToIntermediate(owner, propertyType, source, preview);
        }
        catch (JsonException)
        {
            return Array.Empty<string>();
        }
    }
}
