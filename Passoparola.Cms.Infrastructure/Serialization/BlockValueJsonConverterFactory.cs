using System.Text.Json;
using System.Text.Json.Serialization;
using Umbraco.Cms.Core.Models.Blocks;

namespace Passoparola.Cms.Infrastructure.Serialization;

internal sealed class BlockValueJsonConverterFactory : JsonConverterFactory
{
    public override bool CanConvert(Type typeToConvert) =>
        !typeToConvert.IsAbstract && LayoutOf(typeToConvert) is not null && typeToConvert.GetConstructor(Type.EmptyTypes) is not null;

    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
        (JsonConverter)Activator.CreateInstance(
            typeof(BlockValueJsonConverter<,>).MakeGenericType(typeToConvert, LayoutOf(typeToConvert)!))!;

    private static Type? LayoutOf(Type type)
    {
        for (Type? current = type; current is not null; current = current.BaseType)
        {
            if (current.IsGenericType && current.GetGenericTypeDefinition() == typeof(BlockValue<>))
            {
                return current.GetGenericArguments()[0];
            }
        }

        return null;
    }
}
