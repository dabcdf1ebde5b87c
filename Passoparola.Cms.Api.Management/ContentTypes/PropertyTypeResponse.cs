using Passoparola.Cms.Api.Management.Responses;
using Umbraco.Cms.Core.Models;
using Umbraco.Extensions;

namespace Passoparola.Cms.Api.Management.ContentTypes;

/// <summary>A property of a document or media type.</summary>
/// <param name="Container">The tab or group it stands in; <c>null</c> for one in neither.</param>
public sealed record PropertyTypeResponse(
    Guid Id,
    ReferenceById? Container,
    int SortOrder,
    string Alias,
    string Name,
    string? Description,
    ReferenceById DataType,
    bool VariesByCulture,
    bool VariesBySegment,
    PropertyTypeValidation Validation,
    PropertyTypeAppearance Appearance)
{
    /// <summary>The type's own properties: those of its compositions are read with the compositions.</summary>
    internal static PropertyTypeResponse[] AllOf(IContentTypeBase type) =>
    [
        .. type.NoGroupPropertyTypes.Select(property => Of(property, null)),
        .. type.PropertyGroups.SelectMany(group => group.PropertyTypes!.Select(property => Of(property, group.Key))),
    ];

    private static PropertyTypeResponse Of(IPropertyType property, Guid? container) => new(
        property.Key,
        ReferenceById.Of(container),
        property.SortOrder,
        property.Alias,
        property.Name,
        property.Description,
        new ReferenceById(property.DataTypeKey),
        property.VariesByCulture(),
        property.VariesBySegment(),
        new PropertyTypeValidation(property.Mandatory, property.MandatoryMessage, property.ValidationRegExp, property.ValidationRegExpMessage),
        new PropertyTypeAppearance(property.LabelOnTop));
}

/// <summary>What a value has to be; checked when content is published.</summary>
public sealed record PropertyTypeValidation(bool Mandatory, string? MandatoryMessage, string? RegEx, string? RegExMessage);

/// <summary>How a form shows the property.</summary>
public sealed record PropertyTypeAppearance(bool LabelOnTop);
