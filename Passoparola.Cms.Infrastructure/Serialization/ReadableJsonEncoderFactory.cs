using System.Text.Encodings.Web;
using System.Text.Unicode;
using Umbraco.Cms.Core.Serialization;

namespace Passoparola.Cms.Infrastructure.Serialization;

/// <summary>Escapes what HTML would read as markup and keeps accented letters as they are, so stored Italian stays readable.</summary>
internal sealed class ReadableJsonEncoderFactory : IJsonSerializerEncoderFactory
{
    private static readonly JavaScriptEncoder Encoder = JavaScriptEncoder.Create(UnicodeRanges.All);

    public JavaScriptEncoder CreateEncoder<TSerializer>()
        where TSerializer : IJsonSerializer => Encoder;
}
