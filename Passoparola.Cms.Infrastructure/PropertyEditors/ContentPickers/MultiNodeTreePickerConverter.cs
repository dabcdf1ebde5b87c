using Umbraco.Cms.Core;
using Umbraco.Cms.Core.DeliveryApi;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.PropertyEditors.ValueConverters;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Web;

namespace Passoparola.Cms.Infrastructure.PropertyEditors.ContentPickers;

/// <summary>Umbraco's converter, except that what is no UDI is left out instead of failing the page.</summary>
[DefaultPropertyValueConverter(typeof(MultiNodeTreePickerValueConverter), typeof(MustBeStringValueConverter))]
internal sealed class MultiNodeTreePickerConverter(
    IUmbracoContextAccessor umbracoContext,
    IMemberService members,
    IApiContentBuilder contentBuilder,
    IApiMediaBuilder mediaBuilder,
    IPublishedContentCache content,
    IPublishedMediaCache media,
    IPublishedMemberCache publishedMembers,
    IJsonSerializer serializer)
    : MultiNodeTreePickerValueConverter(umbracoContext, members, contentBuilder, mediaBuilder, content, media, publishedMembers)
{
    public override object? ConvertSourceToIntermediate(
        IPublishedElement owner, IPublishedPropertyType propertyType, object? source, bool preview) =>
        source is null ? null : PickedNode.ReadAll(source, serializer).Select(Udi (node) => node.Udi).ToArray();
}
