using Microsoft.OpenApi;
using Passoparola.Cms.Infrastructure.PropertyEditors.Images;
using Umbraco.Cms.Core.Models.DeliveryApi;

namespace Passoparola.Cms.Api.Delivery.OpenApi;

/// <summary>Schemas of property values, by the type that the property's converter says it gives to the Delivery API.</summary>
internal sealed class ValueSchemas(BaseSchemas schemas)
{
    /// <summary>The schema; every value may be null, as properties without a value are.</summary>
    public IOpenApiSchema Of(Type type) => SchemaOf.OrNull(NotNull(Nullable.GetUnderlyingType(type) ?? type));

    private IOpenApiSchema NotNull(Type type)
    {
        if (Simple(type) is { } simple)
        {
            return simple;
        }

        if (Model(type) is { } model)
        {
            return schemas.Ref(model);
        }

        return ItemOf(type) is { } item ? SchemaOf.ListOf(NotNull(item)) : SchemaOf.Anything();
    }

    private static OpenApiSchema? Simple(Type type) => Type.GetTypeCode(type) switch
    {
        TypeCode.String => SchemaOf.Text(),
        TypeCode.Boolean => SchemaOf.Bool(),
        TypeCode.Int32 => SchemaOf.Whole(),
        TypeCode.Int64 => SchemaOf.Whole("int64"),
        TypeCode.Decimal or TypeCode.Double or TypeCode.Single => SchemaOf.Number(),
        TypeCode.DateTime => SchemaOf.Text("date-time"),
        _ => type == typeof(DateTimeOffset) ? SchemaOf.Text("date-time")
            : type == typeof(DateOnly) ? SchemaOf.Text("date")
            : type == typeof(TimeOnly) ? SchemaOf.Text("time")
            : type == typeof(Guid) ? SchemaOf.Text("uuid")
            : null,
    };

    private static string? Model(Type type) =>
        type == typeof(ApiLink) ? ComponentNames.Link
        : type == typeof(RichTextModel) ? ComponentNames.RichText
        : type == typeof(ApiImageCropperValue) ? ComponentNames.CropperValue
        : type == typeof(ApiBlockListModel) ? ComponentNames.BlockList
        : type == typeof(ApiBlockItem) ? ComponentNames.BlockItem
        : typeof(IApiContentResponse).IsAssignableFrom(type) ? ComponentNames.ContentResponse
        : typeof(IApiContent).IsAssignableFrom(type) ? ComponentNames.Content
        : typeof(IApiMedia).IsAssignableFrom(type) ? ComponentNames.Media
        : typeof(IApiElement).IsAssignableFrom(type) ? ComponentNames.Element
        : null;

    private static Type? ItemOf(Type type) =>
        type.IsArray ? type.GetElementType()
        : type.GetInterfaces().Append(type)
            .FirstOrDefault(parent => parent.IsGenericType && parent.GetGenericTypeDefinition() == typeof(IEnumerable<>))
            ?.GetGenericArguments()[0];
}
