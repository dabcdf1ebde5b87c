using AngleSharp.Dom;
using Umbraco.Cms.Core.DeliveryApi;
using Umbraco.Cms.Core.Media;
using Umbraco.Cms.Core.Models.Blocks;
using Umbraco.Cms.Core.Models.DeliveryApi;
using Umbraco.Extensions;

namespace Passoparola.Cms.Infrastructure.PropertyEditors.RichText;

/// <summary>The Delivery API's tree of elements, for clients that render rich text with components of their own.</summary>
internal sealed class ApiRichTextElementParser(LocalLinks links, IApiElementBuilder blocks, IImageUrlTokenGenerator imageTokens)
    : IApiRichTextElementParser
{
    // White space between these says nothing; next to an inline element it separates words.
    private static readonly HashSet<string> Structural = new(StringComparer.OrdinalIgnoreCase)
    {
        "body", "blockquote", "div", "dl", "figure", "ol", "table", "tbody", "tfoot", "thead", "tr", "ul",
    };

    public IRichTextElement Parse(string html, RichTextBlockModel? richTextBlockModel) => new RichTextRootElement(
        [],
        Children(RichTextHtml.Parse(html)),
        (richTextBlockModel ?? RichTextBlockModel.Empty).Select(block => block.ToApi(blocks)).ToArray());

    private IRichTextElement[] Children(INode parent) =>
        parent.ChildNodes.Select(child => Convert(child, parent)).WhereNotNull().ToArray();

    private IRichTextElement? Convert(INode node, INode parent) => node switch
    {
        IText text when IsNothing(text, parent) => null,
        IText text => new RichTextTextElement(text.Data),
        IElement element => new RichTextGenericElement(
            element.LocalName, Attributes(element), RichTextHtml.IsBlock(element) ? [] : Children(element)),
        _ => null,
    };

    private static bool IsNothing(IText text, INode parent) => string.IsNullOrWhiteSpace(text.Data)
        && (text.Data.Length == 0
            || text.Data.AsSpan().ContainsAny('\n', '\r')
            || (parent is IElement element && Structural.Contains(element.LocalName)));

    private Dictionary<string, object> Attributes(IElement element)
    {
        var attributes = element.Attributes.ToDictionary(attribute => attribute.Name, object (attribute) => attribute.Value);
        if (element.LocalName == "a" && element.HasAttribute("href"))
        {
            ResolveLink(attributes, element);
        }
        else if (element.LocalName == "img" && links.ImageUrl(element.GetAttribute("data-udi")) is { } url)
        {
            attributes["src"] = imageTokens.RefreshSignature(url);
            attributes.Remove("data-udi");
        }
        else if (RichTextHtml.IsBlock(element) && Guid.TryParse(element.GetAttribute(RichTextHtml.BlockKey), out Guid key))
        {
            attributes.Remove(RichTextHtml.BlockKey);
            attributes["content-id"] = key;
        }

        DropDataPrefix(attributes);
        return attributes;
    }

    private void ResolveLink(Dictionary<string, object> attributes, IElement link)
    {
        var found = links.Find(link.GetAttribute("href"), link.GetAttribute("type"), link.GetAttribute("data-culture"));
        if (found is null)
        {
            return;
        }

        attributes.Remove("href");
        attributes.Remove("type");
        if (found.Target is not { } target)
        {
            attributes.Clear();
            return;
        }

        if (target.Route is { } route)
        {
            attributes["route"] = route;
        }
        else
        {
            attributes["href"] = target.Url!;
        }

        attributes["destinationId"] = target.Id.ToString("D");
        attributes["destinationType"] = target.Type;
        attributes["linkType"] = target.LinkType.ToString();
    }

    private static void DropDataPrefix(Dictionary<string, object> attributes)
    {
        const string prefix = "data-";
        foreach (var name in attributes.Keys.Where(name => name.StartsWith(prefix, StringComparison.Ordinal)).ToArray())
        {
            attributes.TryAdd(name[prefix.Length..], attributes[name]);
            attributes.Remove(name);
        }
    }
}
