using System.Xml;

namespace Passoparola.Cms.Infrastructure.Schema.Files;

internal static class XmlText
{
    /// <summary>A text for people without the characters that XML forbids.</summary>
    public static string Safe(string text) => string.Concat(text.Where(XmlConvert.IsXmlChar));
}
