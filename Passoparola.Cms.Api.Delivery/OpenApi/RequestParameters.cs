using System.Text.Json.Nodes;
using Microsoft.OpenApi;
using Passoparola.Cms.Api.Delivery.Requests;
using Umbraco.Cms.Core;

namespace Passoparola.Cms.Api.Delivery.OpenApi;

/// <summary>The parameters of the operations, described for whoever writes a client.</summary>
internal static class RequestParameters
{
    public static OpenApiParameter Id => Required("id", ParameterLocation.Path, SchemaOf.Text("uuid"), "The item's key.");

    public static OpenApiParameter ContentPath => Required(
        "path", ParameterLocation.Path, SchemaOf.Text(), "The item's path below its root, for example `/servizi/sportello/`. Its slashes may be sent as they are.");

    public static OpenApiParameter MediaPath => Required("path", ParameterLocation.Path, SchemaOf.Text(), "The names of the media item's folders and its own, joined by slashes; case does not matter.");

    public static OpenApiParameter Ids => Query("id", SchemaOf.ListOf(SchemaOf.Text("uuid")), "Repeated for each item. Items come in this order, each once; what does not exist is left out.");

    public static OpenApiParameter Skip => Query("skip", Count(0), "How many items to pass over.");

    public static OpenApiParameter Take => Query("take", Count(10), "How many items to give.");

    public static OpenApiParameter ContentFetch => Query(
        "fetch",
        SchemaOf.Text(),
        "Which items to start from; without it all, or with `Start-Item` what lies below that.",
        ("children", "children:servizi", "What lies directly below an item, named by its path"),
        ("descendants", "descendants:dc1f43da-49c6-4d87-b104-a5864eca8152", "What lies below an item, named by its key"),
        ("ancestors", "ancestors:/servizi/sportello", "What lies above an item"));

    public static OpenApiParameter MediaFetch => Query(
        "fetch", SchemaOf.Text(), "Whose children to give.", ("root", "children:/", "The media at the root"), ("folder", "children:/Loghi", "The media in a folder"));

    public static OpenApiParameter Filter => Query(
        "filter",
        SchemaOf.ListOf(SchemaOf.Text()),
        "Repeated; an item must pass all. Values of one filter are alternatives.",
        ("type", "contentType:opportunity", "Items of a type"),
        ("notType", "contentType:!page,!folder", "Items of none of the types"),
        ("name", "name:sportello", "Items whose name holds the text"),
        ("date", "updateDate>:2026-01-01", "Items changed since a day; `<`, `<:`, `>` and `:` likewise, and with `createDate`"));

    public static OpenApiParameter Sort => Query(
        "sort",
        SchemaOf.ListOf(SchemaOf.Text()),
        "Repeated; later ones decide where earlier ones find no difference. `asc` or `desc` follows the colon.",
        ("name", "name:asc", "By name"),
        ("newest", "createDate:desc", "Newest first; `updateDate`, `level` and `sortOrder` likewise"));

    public static OpenApiParameter Expand => Query(
        "expand",
        SchemaOf.Text(),
        "Which references come with their own properties.",
        ("all", "properties[$all]", "Every reference of the item"),
        ("some", "properties[provider,topics]", "The references in these properties"),
        ("nested", "properties[provider[properties[$all]]]", "A reference, and every reference of what it refers to"));

    public static OpenApiParameter Fields => Query(
        "fields",
        SchemaOf.Text(),
        "Which properties come at all; written like `expand`.",
        ("some", "properties[title,summary]", "These properties only"));

    public static IEnumerable<OpenApiParameter> ContentHeaders =>
    [
        Header(Constants.DeliveryApi.HeaderNames.AcceptLanguage, SchemaOf.Text(), "One culture of the site. A browser's list of languages counts as none.", ("italian", "it-IT", "Italian")),
        Header(Constants.DeliveryApi.HeaderNames.AcceptSegment, SchemaOf.Text(), "A segment of the content."),
        Header(Constants.DeliveryApi.HeaderNames.Preview, SchemaOf.Bool(), "`true` gives drafts; needs an API key."),
        Header(Constants.DeliveryApi.HeaderNames.StartItem, SchemaOf.Text(), "The key or the URL segment of the root item that paths begin at."),
    ];

    public static OpenApiParameter PreviewToken => Header(
        RequestHeaders.PreviewTokenName, SchemaOf.Text(), "What the back office put into the address of a preview: opens the draft of that one document for half an hour, without a key.");

    public static OpenApiParameter IfNoneMatch => Header("If-None-Match", SchemaOf.Text(), "The `ETag` of an answer the client has; 304 when it is still right.");

    private static OpenApiParameter Required(string name, ParameterLocation place, OpenApiSchema schema, string about) =>
        new() { Name = name, In = place, Required = true, Schema = schema, Description = about };

    private static OpenApiParameter Query(string name, OpenApiSchema schema, string about, params (string Name, string Value, string Summary)[] examples) =>
        Optional(name, ParameterLocation.Query, schema, about, examples);

    private static OpenApiParameter Header(string name, OpenApiSchema schema, string about, params (string Name, string Value, string Summary)[] examples) =>
        Optional(name, ParameterLocation.Header, schema, about, examples);

    private static OpenApiParameter Optional(string name, ParameterLocation place, OpenApiSchema schema, string about, (string Name, string Value, string Summary)[] examples) => new()
    {
        Name = name,
        In = place,
        Schema = schema,
        Description = about,
        Examples = examples.Length == 0
            ? null
            : examples.ToDictionary(example => example.Name, example => (IOpenApiExample)new OpenApiExample { Summary = example.Summary, Value = Value(schema, example.Value) }),
    };

    private static JsonNode Value(OpenApiSchema schema, string value) =>
        schema.Type == JsonSchemaType.Array ? new JsonArray(JsonValue.Create(value)) : JsonValue.Create(value)!;

    private static OpenApiSchema Count(int absent) => new() { Type = JsonSchemaType.Integer, Format = "int32", Minimum = "0", Default = JsonValue.Create(absent) };
}
