using System.Text.Json;
using System.Text.Json.Nodes;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.PropertyEditors.ValueConverters;

namespace Passoparola.Cms.Infrastructure.PropertyEditors;

/// <summary>The JSON of any editor that stores JSON and has no converter of its own, delivered as it is.</summary>
[DefaultValueTypePropertyValueConverter]
internal sealed class JsonValueConverter(PropertyEditorCollection editors) : ValueTypePropertyValueConverterBase(editors)
{
    protected override string[] SupportedValueTypes => [ValueTypes.Json];

    public override Type GetPropertyValueType(IPublishedPropertyType propertyType) => typeof(JsonNode);

    public override PropertyCacheLevel GetPropertyCacheLevel(IPublishedPropertyType propertyType) => PropertyCacheLevel.Element;

    public override object? ConvertSourceToIntermediate(
        IPublishedElement owner, IPublishedPropertyType propertyType, object? source, bool preview)
    {
        try
        {
            return source is string { Length: > 0 } text ? JsonNode.Parse(text) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
