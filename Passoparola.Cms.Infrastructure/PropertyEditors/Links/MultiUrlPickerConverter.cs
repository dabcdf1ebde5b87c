using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.DeliveryApi;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.PropertyEditors.DeliveryApi;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Routing;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Extensions;

namespace Passoparola.Cms.Infrastructure.PropertyEditors.Links;

/// <summary>Delivered as a list of links, whatever the limit; a link whose target is not published is left out.</summary>
[DefaultPropertyValueConverter]
internal sealed class MultiUrlPickerConverter(
    IJsonSerializer serializer,
    IPublishedContentCache content,
    IPublishedMediaCache media,
    IPublishedUrlProvider urls,
    ApiLinks links) : PropertyValueConverterBase, IDeliveryApiPropertyValueConverter
{
    public override bool IsConverter(IPublishedPropertyType propertyType) =>
        propertyType.EditorAlias == Constants.PropertyEditors.Aliases.MultiUrlPicker;

    public override Type GetPropertyValueType(IPublishedPropertyType propertyType) =>
        MaximumOf(propertyType) == 1 ? typeof(Link) : typeof(IEnumerable<Link>);

    // Where a link leads changes with the target's URL, not with the document that holds it.
    public override PropertyCacheLevel GetPropertyCacheLevel(IPublishedPropertyType propertyType) => PropertyCacheLevel.None;

    public override bool? IsValue(object? value, PropertyValueLevel level) => level switch
    {
        PropertyValueLevel.Source => value is string text && !text.DetectIsEmptyJson() && !string.IsNullOrWhiteSpace(text),
        _ => null,
    };

    public override object ConvertSourceToIntermediate(
        IPublishedElement owner, IPublishedPropertyType propertyType, object? source, bool preview) =>
        StoredLink.ReadAll(source, serializer);

    public override object? ConvertIntermediateToObject(
        IPublishedElement owner, IPublishedPropertyType propertyType, PropertyCacheLevel referenceCacheLevel, object? inter, bool preview)
    {
        var maximum = MaximumOf(propertyType);
        var found = (inter as IEnumerable<StoredLink> ?? []).Select(link => ToLink(link, preview)).WhereNotNull();
        return maximum == 1 ? found.FirstOrDefault() : (maximum > 0 ? found.Take(maximum) : found).ToArray();
    }

    public PropertyCacheLevel GetDeliveryApiPropertyCacheLevel(IPublishedPropertyType propertyType) => PropertyCacheLevel.None;

    public Type GetDeliveryApiPropertyValueType(IPublishedPropertyType propertyType) => typeof(IEnumerable<ApiLink>);

    public object ConvertIntermediateToDeliveryApiObject(
        IPublishedElement owner, IPublishedPropertyType propertyType, PropertyCacheLevel referenceCacheLevel, object? inter, bool preview, bool expanding) =>
        (inter as IEnumerable<StoredLink> ?? []).Select(link => links.Build(link, preview)).WhereNotNull().ToArray();

    private Link? ToLink(StoredLink link, bool preview)
    {
        if (link.Udi is null)
        {
            return new Link { Name = link.Name, Target = link.Target, Type = LinkType.External, Url = link.Url + link.QueryString };
        }

        var isMedia = link.Udi.EntityType == Constants.UdiEntityType.Media;
        IPublishedContent? target = isMedia ? media.GetById(preview, link.Udi.Guid) : content.GetById(preview, link.Udi.Guid);
        return target is null
            ? null
            : new Link
            {
                Name = link.Name,
                Target = link.Target,
                Type = isMedia ? LinkType.Media : LinkType.Content,
                Udi = link.Udi,
                Url = (isMedia ? urls.GetMediaUrl(target) : urls.GetUrl(target, culture: link.Culture)) + link.QueryString,
            };
    }

    private static int MaximumOf(IPublishedPropertyType propertyType) =>
        propertyType.DataType.ConfigurationAs<MultiUrlPickerConfiguration>()?.MaxNumber ?? 0;
}
