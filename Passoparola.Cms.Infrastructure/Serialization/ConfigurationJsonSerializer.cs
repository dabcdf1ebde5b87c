using Umbraco.Cms.Core.Serialization;

namespace Passoparola.Cms.Infrastructure.Serialization;

internal sealed class ConfigurationJsonSerializer(IJsonSerializerEncoderFactory encoders)
    : JsonSerializerBase(CmsJsonOptions.For<ConfigurationJsonSerializer>(encoders)), IConfigurationEditorJsonSerializer;
