using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.PropertyEditors.ValueConverters;

namespace Passoparola.Cms.Infrastructure.PropertyEditors.TextFields;

/// <summary>Umbraco's converter, except that half a value of the old XML form reads as no value.</summary>
[DefaultPropertyValueConverter(typeof(MultipleTextStringValueConverter))]
internal sealed class MultipleTextStringConverter : MultipleTextStringValueConverter
{
    public override object? ConvertSourceToIntermediate(
        IPublishedElement owner, IPublishedPropertyType propertyType, object? source, bool preview)
    {
        try
        {
            return base.ConvertSourceToIntermediate(owner, propertyType, source, preview);
        }
        catch (ArgumentOutOfRangeException)
        {
            return Array.Empty<string>();
        }
    }
}
