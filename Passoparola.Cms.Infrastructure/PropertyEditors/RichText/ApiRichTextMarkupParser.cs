using AngleSharp.Dom;
using Umbraco.Cms.Core.DeliveryApi;
using Umbraco.Cms.Core.Media;
using Umbraco.Extensions;

namespace Passoparola.Cms.Infrastructure.PropertyEditors.RichText;

/// <summary>The Delivery API's HTML: links and images resolved, blocks reduced to placeholders that name their content.</summary>
internal sealed class ApiRichTextMarkupParser(LocalLinks links, IImageUrlTokenGenerator imageTokens) : IApiRichTextMarkupParser
{
    public string Parse(string html)
    {
        var body = RichTextHtml.Parse(html);
        foreach (var link in body.QuerySelectorAll("a"))
        {
            Resolve(link);
        }

        foreach (var image in body.QuerySelectorAll("img[data-udi]"))
        {
            ResolveImage(image);
        }

        foreach (var block in body.QuerySelectorAll("*").Where(RichTextHtml.IsBlock).ToArray())
        {
            ReduceToPlaceholder(block);
        }

        return body.InnerHtml;
    }

    private void Resolve(IElement link)
    {
        if (links.Find(link.GetAttribute("href"), link.GetAttribute("type"), link.GetAttribute("data-culture")) is not { } found)
        {
            return;
        }

        if (found.Target is not { } target)
        {
            foreach (var attribute in link.Attributes.ToArray())
            {
                link.RemoveAttribute(attribute.Name);
            }

            return;
        }

        link.RemoveAttribute("type");
        link.SetAttribute("href", target.Route is { } route ? route.Path + route.QueryString : target.Url!);
        link.SetAttribute("data-destination-id", target.Id.ToString("D"));
        link.SetAttribute("data-destination-type", target.Type);
        if (target.Route is { StartItem: { } startItem })
        {
            link.SetAttribute("data-start-item-path", startItem.Path);
            link.SetAttribute("data-start-item-id", startItem.Id.ToString("D"));
        }

        link.SetAttribute("data-link-type", target.LinkType.ToString());
    }

    private void ResolveImage(IElement image)
    {
        if (links.ImageUrl(image.GetAttribute("data-udi")) is not { } url)
        {
            return;
        }

        var source = image.GetAttribute("src") ?? string.Empty;
        var query = source.IndexOf('?', StringComparison.Ordinal) is >= 0 and var start ? source[start..] : string.Empty;
        image.SetAttribute("src", imageTokens.RefreshSignature(query.Length == 0 ? url : url.AppendQueryStringToUrl(query)));
        image.RemoveAttribute("data-udi");
        image.RemoveAttribute("data-caption");
    }

    private static void ReduceToPlaceholder(IElement block)
    {
        if (Guid.TryParse(block.GetAttribute(RichTextHtml.BlockKey), out Guid key))
        {
            block.RemoveAttribute(RichTextHtml.BlockKey);
            block.SetAttribute("data-content-id", key.ToString("D"));
            block.InnerHtml = string.Empty;
        }
    }
}
