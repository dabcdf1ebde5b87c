using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Serialization;

namespace Passoparola.Cms.Infrastructure.Serialization;

/// <summary>Reads and writes data types. A member is named as its configuration field is, not as its property in C#.</summary>
internal sealed class ConfigurationJsonSerializer(IJsonSerializerEncoderFactory encoders)
    : JsonSerializerBase(Options(encoders)), IConfigurationEditorJsonSerializer
{
    private static JsonSerializerOptions Options(IJsonSerializerEncoderFactory encoders) =>
        new(CmsJsonOptions.For<ConfigurationJsonSerializer>(encoders))
        {
            TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { NameMembersAsFields } },
        };

    private static void NameMembersAsFields(JsonTypeInfo type)
    {
        foreach (JsonPropertyInfo member in type.Kind == JsonTypeInfoKind.Object ? type.Properties : [])
        {
            var field = member.AttributeProvider?
                .GetCustomAttributes(typeof(ConfigurationFieldAttribute), inherit: false)
                .OfType<ConfigurationFieldAttribute>()
                .FirstOrDefault();
            if (!string.IsNullOrEmpty(field?.Key))
            {
                member.Name = field.Key;
            }
        }
    }
}
