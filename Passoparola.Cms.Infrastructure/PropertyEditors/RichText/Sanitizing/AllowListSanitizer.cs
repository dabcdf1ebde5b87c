using AngleSharp.Html;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens;
using AngleSharp.Html.Parser.Tokens.Struct;
using AngleSharp.Text;
using Umbraco.Cms.Core.Security;

namespace Passoparola.Cms.Infrastructure.PropertyEditors.RichText.Sanitizing;

/// <summary>
/// Reads HTML as a browser does and writes anew what the lists allow; nothing of the text that came in is copied.
/// An element that is not allowed leaves its contents behind, unless those are code. Time and memory grow with the
/// length of the text, whatever stands in it.
/// </summary>
internal sealed class AllowListSanitizer : IHtmlSanitizer
{
    public string Sanitize(string html)
    {
        using var source = new TextSource(html);
        var tokens = new HtmlTokenizer(source, HtmlEntityProvider.Resolver) { SkipComments = true, ShouldEmitAttribute = IsWanted };
        var safe = new SafeMarkup();
        string? unread = null;
        for (var token = tokens.Get(); token.Type != HtmlTokenType.EndOfFile; token = tokens.Get())
        {
            switch (token.Type)
            {
                case HtmlTokenType.Character when unread is null:
                    safe.Text(token.Data);
                    break;
                case HtmlTokenType.StartTag when SafeElements.Allows(token.Name):
                    safe.Start(token.Name, SafeAttributes.Of((HtmlTagToken)token));
                    break;
                case HtmlTokenType.StartTag:
                    unread = EnterRaw((HtmlTagToken)token, tokens);
                    break;
                case HtmlTokenType.EndTag when token.Name == unread:
                    unread = null;
                    break;
                case HtmlTokenType.EndTag:
                    safe.End(token.Name);
                    break;
            }
        }

        return safe.ToString();
    }

    // The tokenizer compares every attribute of a tag with every other: a tag may have any number, but none is kept twice.
    private static bool IsWanted(ref StructHtmlToken tag, ReadOnlyMemory<char> attribute)
    {
        if (!SafeAttributes.Allows(tag.Name.ToString(), attribute.ToString()))
        {
            return false;
        }

        for (var index = 0; index < tag.Attributes.Count; index++)
        {
            if (tag.Attributes[index].Name.Memory.Span.SequenceEqual(attribute.Span))
            {
                return false;
            }
        }

        return true;
    }

    /// <returns>The element whose text is not for readers; <c>null</c> where it is.</returns>
    private static string? EnterRaw(HtmlTagToken tag, HtmlTokenizer tokens)
    {
        // "<script/>" goes on in HTML and ends in SVG; where it was meant to end, no text must be lost.
        if (tag.IsSelfClosing || !SafeElements.IsRaw(tag.Name, out var readable))
        {
            return null;
        }

        tokens.State = tag.Name switch
        {
            "script" => HtmlParseMode.Script,
            "textarea" or "title" => HtmlParseMode.RCData,
            "plaintext" => HtmlParseMode.Plaintext,
            _ => HtmlParseMode.Rawtext,
        };
        return readable ? null : tag.Name;
    }
}
