using System.Text;
using System.Xml;

namespace Passoparola.Cms.Infrastructure.Schema.Files;

internal static class XmlText
{
    /// <summary>Whether XML gives the text back as it is. It cannot hold most control characters, and turns carriage returns into line feeds.</summary>
    public static bool Holds(string text)
    {
        try
        {
            XmlConvert.VerifyXmlChars(text);
            return !text.Contains('\r', StringComparison.Ordinal);
        }
        catch (XmlException)
        {
            return false;
        }
    }

    /// <summary>A text for people without the characters that XML cannot hold.</summary>
    public static string Safe(string text)
    {
        if (Holds(text))
        {
            return text;
        }

        var safe = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            var part = rune.ToString();
            if (Holds(part))
            {
                safe.Append(part);
            }
        }

        return safe.ToString();
    }
}
