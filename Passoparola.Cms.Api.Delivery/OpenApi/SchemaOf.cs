using System.Text.Json.Nodes;
using Microsoft.OpenApi;

namespace Passoparola.Cms.Api.Delivery.OpenApi;

/// <summary>Short ways to write schemas.</summary>
internal static class SchemaOf
{
    public static OpenApiSchema Text(string? format = null, string? about = null) => new() { Type = JsonSchemaType.String, Format = format, Description = about };

    public static OpenApiSchema Whole(string format = "int32") => new() { Type = JsonSchemaType.Integer, Format = format };

    public static OpenApiSchema Number() => new() { Type = JsonSchemaType.Number };

    public static OpenApiSchema Bool() => new() { Type = JsonSchemaType.Boolean };

    /// <summary>Any JSON.</summary>
    public static OpenApiSchema Anything() => new();

    public static OpenApiSchema Constant(string value) => new() { Type = JsonSchemaType.String, Const = value, Enum = [JsonValue.Create(value)] };

    public static OpenApiSchema OneOf(params string[] values) =>
        new() { Type = JsonSchemaType.String, Enum = [.. values.Select(value => (JsonNode)JsonValue.Create(value)!)] };

    public static OpenApiSchema ListOf(IOpenApiSchema items) => new() { Type = JsonSchemaType.Array, Items = items };

    public static OpenApiSchema MapOf(IOpenApiSchema values) => new() { Type = JsonSchemaType.Object, AdditionalProperties = values };

    /// <summary>An object that has all of the properties.</summary>
    public static OpenApiSchema Whole(params (string Name, IOpenApiSchema Schema)[] properties)
    {
        var schema = Partial(properties);
        schema.Required = properties.Select(property => property.Name).ToHashSet();
        return schema;
    }

    /// <summary>An object that may have the properties.</summary>
    public static OpenApiSchema Partial(params IEnumerable<(string Name, IOpenApiSchema Schema)> properties) => new()
    {
        Type = JsonSchemaType.Object,
        Properties = properties.ToDictionary(property => property.Name, property => property.Schema),
        AdditionalPropertiesAllowed = false,
    };

    public static IOpenApiSchema OrNull(IOpenApiSchema schema)
    {
        if (schema is OpenApiSchema { Type: { } type, Const: null } own)
        {
            own.Type = type | JsonSchemaType.Null;
            own.Enum?.Add(JsonNullSentinel.JsonNull);
            return own;
        }

        return schema is OpenApiSchema { Type: null, OneOf: null }
            ? schema
            : new OpenApiSchema { OneOf = [new OpenApiSchema { Type = JsonSchemaType.Null }, schema] };
    }
}
