using Umbraco.Cms.Core.Serialization;

namespace Passoparola.Cms.Infrastructure.Serialization;

internal sealed class WebhookJsonSerializer(IJsonSerializerEncoderFactory encoders)
    : JsonSerializerBase(CmsJsonOptions.For<WebhookJsonSerializer>(encoders)), IWebhookJsonSerializer;
