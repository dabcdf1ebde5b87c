using Umbraco.Cms.Core.Serialization;

namespace Passoparola.Cms.Infrastructure.Serialization;

internal sealed class SystemTextJsonSerializer(IJsonSerializerEncoderFactory encoders)
    : JsonSerializerBase(CmsJsonOptions.For<SystemTextJsonSerializer>(encoders));
