using Microsoft.OpenApi;

namespace Passoparola.Cms.Api.Delivery.OpenApi;

/// <summary>
/// The schemas of content, elements and media: one for each of the site's types, joined by what tells them apart; or,
/// where these are not asked for, one whose properties may be anything.
/// </summary>
internal sealed class TypeSchemas(OpenApiDocument document, BaseSchemas schemas)
{
    private readonly ValueSchemas _values = new(schemas);

    public void AddGeneric()
    {
        var properties = () => SchemaOf.MapOf(SchemaOf.Anything());
        document.AddComponent(ComponentNames.Content, schemas.Content(SchemaOf.Text(), properties(), isResponse: false));
        document.AddComponent(ComponentNames.ContentResponse, schemas.Content(SchemaOf.Text(), properties(), isResponse: true));
        document.AddComponent(ComponentNames.Element, BaseSchemas.Element(SchemaOf.Text(), properties()));
        document.AddComponent(ComponentNames.Media, schemas.Media(SchemaOf.Text(), properties(), isResponse: false));
        document.AddComponent(ComponentNames.MediaResponse, schemas.Media(SchemaOf.Text(), properties(), isResponse: true));
    }

    public void AddTyped(IReadOnlyList<DeliveredType> types)
    {
        AddUnion(ComponentNames.Content, "contentType", types, DeliveredKind.Document, "ContentModel", (type, values) => schemas.Content(type, values, isResponse: false));
        AddUnion(ComponentNames.ContentResponse, "contentType", types, DeliveredKind.Document, "ContentResponseModel", (type, values) => schemas.Content(type, values, isResponse: true));
        AddUnion(ComponentNames.Element, "contentType", types, DeliveredKind.Element, "ElementModel", BaseSchemas.Element);
        AddUnion(ComponentNames.Media, "mediaType", types, DeliveredKind.Media, "MediaWithCropsModel", (type, values) => schemas.Media(type, values, isResponse: false));
        AddUnion(ComponentNames.MediaResponse, "mediaType", types, DeliveredKind.Media, "MediaWithCropsResponseModel", (type, values) => schemas.Media(type, values, isResponse: true));
    }

    private void AddUnion(
        string union,
        string discriminator,
        IReadOnlyList<DeliveredType> types,
        DeliveredKind kind,
        string suffix,
        Func<IOpenApiSchema, IOpenApiSchema, OpenApiSchema> make)
    {
        var mapping = new Dictionary<string, OpenApiSchemaReference>();
        foreach (var type in types.Where(type => type.Kind == kind))
        {
            var name = ComponentNames.Of(type.Alias);
            // A document and a media type may have the same alias.
            var properties = $"{name}{(kind == DeliveredKind.Media ? "Media" : "")}PropertiesModel";
            if (document.Components?.Schemas?.ContainsKey(properties) != true)
            {
                document.AddComponent(properties, Properties(type));
            }

            document.AddComponent($"{name}{suffix}", make(SchemaOf.Constant(type.Alias), schemas.Ref(properties)));
            mapping.Add(type.Alias, new OpenApiSchemaReference($"{name}{suffix}", document));
        }

        document.AddComponent(union, mapping.Count == 0
            ? make(SchemaOf.Text(), SchemaOf.MapOf(SchemaOf.Anything()))
            : new OpenApiSchema
            {
                OneOf = [.. mapping.Values],
                Discriminator = new OpenApiDiscriminator { PropertyName = discriminator, Mapping = mapping },
            });
    }

    // None is required: fields may leave it out, and a reference that is not expanded has none.
    private OpenApiSchema Properties(DeliveredType type) =>
        SchemaOf.Partial(type.Properties.Select(property => (property.Alias, _values.Of(property.DeliveryApiModelClrType))));
}
