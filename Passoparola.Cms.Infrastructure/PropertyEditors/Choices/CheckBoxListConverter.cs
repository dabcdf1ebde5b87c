using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.PropertyEditors.ValueConverters;
using Umbraco.Cms.Core.Serialization;

namespace Passoparola.Cms.Infrastructure.PropertyEditors.Choices;

/// <summary>Umbraco's converter, except that a lone text is one choice and unreadable JSON is none.</summary>
[DefaultPropertyValueConverter(typeof(CheckboxListValueConverter))]
internal sealed class CheckBoxListConverter(IJsonSerializer serializer) : CheckboxListValueConverter(serializer)
{
    private readonly IJsonSerializer _serializer = serializer;

    public override object ConvertIntermediateToObject(
        IPublishedElement owner, IPublishedPropertyType propertyType, PropertyCacheLevel cacheLevel, object? source, bool preview) =>
        Items.Read(source, _serializer).ToArray();
}
