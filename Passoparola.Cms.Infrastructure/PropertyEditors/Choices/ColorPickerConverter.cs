using System.Text.Json;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.PropertyEditors.ValueConverters;
using Umbraco.Cms.Core.Serialization;

namespace Passoparola.Cms.Infrastructure.PropertyEditors.Choices;

/// <summary>Umbraco's converter, except that unreadable JSON is no colour.</summary>
[DefaultPropertyValueConverter(typeof(ColorPickerValueConverter))]
internal sealed class ColorPickerConverter(IJsonSerializer serializer) : ColorPickerValueConverter(serializer)
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
            return null;
        }
    }
}
