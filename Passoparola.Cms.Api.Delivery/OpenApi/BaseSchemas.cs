using Microsoft.OpenApi;

namespace Passoparola.Cms.Api.Delivery.OpenApi;

/// <summary>The schemas that do not depend on the site's types.</summary>
internal sealed class BaseSchemas(OpenApiDocument document)
{
    public IOpenApiSchema Ref(string name) => new OpenApiSchemaReference(name, document);

    public void Add()
    {
        AddRoutes();
        AddBlocks();
        AddImages();
        document.AddComponent(ComponentNames.RichText, SchemaOf.Whole(
            ("markup", SchemaOf.Text(about: "HTML.")),
            ("blocks", SchemaOf.ListOf(Ref(ComponentNames.BlockItem)))));
        document.AddComponent(ComponentNames.Link, SchemaOf.Whole(
            ("url", SchemaOf.OrNull(SchemaOf.Text())),
            ("queryString", SchemaOf.OrNull(SchemaOf.Text())),
            ("title", SchemaOf.OrNull(SchemaOf.Text())),
            ("target", SchemaOf.OrNull(SchemaOf.Text())),
            ("destinationId", SchemaOf.OrNull(SchemaOf.Text("uuid"))),
            ("destinationType", SchemaOf.OrNull(SchemaOf.Text())),
            ("route", SchemaOf.OrNull(Ref(ComponentNames.Route))),
            ("linkType", SchemaOf.OneOf("Content", "Media", "External")),
            ("culture", SchemaOf.OrNull(SchemaOf.Text()))));
        document.AddComponent(ComponentNames.PagedContent, Paged(ComponentNames.ContentResponse));
        document.AddComponent(ComponentNames.PagedMedia, Paged(ComponentNames.MediaResponse));
        document.AddComponent(ComponentNames.Problem, Problem());
    }

    /// <summary>A content item; one that is referred to says nothing of its cultures.</summary>
    public OpenApiSchema Content(IOpenApiSchema contentType, IOpenApiSchema properties, bool isResponse)
    {
        (string, IOpenApiSchema)[] item =
        [
            ("contentType", contentType),
            ("name", SchemaOf.OrNull(SchemaOf.Text())),
            ("createDate", SchemaOf.Text("date-time")),
            ("updateDate", SchemaOf.Text("date-time")),
            ("route", Ref(ComponentNames.Route)),
            ("id", SchemaOf.Text("uuid")),
            ("properties", properties),
        ];
        return SchemaOf.Whole(isResponse ? [.. item, ("cultures", SchemaOf.MapOf(Ref(ComponentNames.Route)))] : item);
    }

    public static OpenApiSchema Element(IOpenApiSchema contentType, IOpenApiSchema properties)
    {
        var element = SchemaOf.Whole(("contentType", contentType), ("id", SchemaOf.Text("uuid")), ("name", SchemaOf.OrNull(SchemaOf.Text())), ("properties", properties));
        element.Required!.Remove("name");
        return element;
    }

    public OpenApiSchema Media(IOpenApiSchema mediaType, IOpenApiSchema properties, bool isResponse)
    {
        (string, IOpenApiSchema)[] item =
        [
            ("focalPoint", SchemaOf.OrNull(Ref(ComponentNames.FocalPoint))),
            ("crops", SchemaOf.OrNull(SchemaOf.ListOf(Ref(ComponentNames.Crop)))),
            ("id", SchemaOf.Text("uuid")),
            ("name", SchemaOf.Text()),
            ("mediaType", mediaType),
            ("url", SchemaOf.Text()),
            ("extension", SchemaOf.OrNull(SchemaOf.Text())),
            ("width", SchemaOf.OrNull(SchemaOf.Whole())),
            ("height", SchemaOf.OrNull(SchemaOf.Whole())),
            ("bytes", SchemaOf.OrNull(SchemaOf.Whole())),
            ("properties", properties),
        ];
        return SchemaOf.Whole(isResponse
            ? [("path", SchemaOf.Text()), ("createDate", SchemaOf.Text("date-time")), ("updateDate", SchemaOf.Text("date-time")), .. item]
            : item);
    }

    private void AddRoutes()
    {
        document.AddComponent(ComponentNames.StartItem, SchemaOf.Whole(("id", SchemaOf.Text("uuid")), ("path", SchemaOf.Text())));
        document.AddComponent(ComponentNames.Route, SchemaOf.Whole(
            ("path", SchemaOf.Text()), ("queryString", SchemaOf.OrNull(SchemaOf.Text())), ("startItem", Ref(ComponentNames.StartItem))));
    }

    private void AddBlocks()
    {
        document.AddComponent(ComponentNames.BlockItem, SchemaOf.Whole(
            ("content", Ref(ComponentNames.Element)), ("settings", SchemaOf.OrNull(Ref(ComponentNames.Element)))));
        document.AddComponent(ComponentNames.BlockList, SchemaOf.Whole(("items", SchemaOf.ListOf(Ref(ComponentNames.BlockItem)))));
    }

    private void AddImages()
    {
        document.AddComponent(ComponentNames.FocalPoint, SchemaOf.Whole(("left", SchemaOf.Number()), ("top", SchemaOf.Number())));
        document.AddComponent(ComponentNames.CropCoordinates, SchemaOf.Whole(
            ("x1", SchemaOf.Number()), ("y1", SchemaOf.Number()), ("x2", SchemaOf.Number()), ("y2", SchemaOf.Number())));
        document.AddComponent(ComponentNames.Crop, SchemaOf.Whole(
            ("alias", SchemaOf.OrNull(SchemaOf.Text())),
            ("width", SchemaOf.Whole()),
            ("height", SchemaOf.Whole()),
            ("coordinates", SchemaOf.OrNull(Ref(ComponentNames.CropCoordinates)))));
        document.AddComponent(ComponentNames.CropperValue, SchemaOf.Whole(
            ("url", SchemaOf.Text()),
            ("focalPoint", SchemaOf.OrNull(Ref(ComponentNames.FocalPoint))),
            ("crops", SchemaOf.OrNull(SchemaOf.ListOf(Ref(ComponentNames.Crop))))));
    }

    private OpenApiSchema Paged(string item) => SchemaOf.Whole(("total", SchemaOf.Whole("int64")), ("items", SchemaOf.ListOf(Ref(item))));

    private static OpenApiSchema Problem()
    {
        var problem = SchemaOf.Whole(
            ("type", SchemaOf.Text()),
            ("title", SchemaOf.Text()),
            ("status", SchemaOf.Whole()),
            ("detail", SchemaOf.Text()),
            ("code", SchemaOf.Text(about: "Stays the same for the same problem.")),
            ("errors", SchemaOf.MapOf(SchemaOf.ListOf(SchemaOf.Text()))));
        problem.Required!.Remove("errors");
        return problem;
    }
}
