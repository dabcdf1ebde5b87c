using System.Text.RegularExpressions;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.DeliveryApi;
using Umbraco.Cms.Core.PublishedCache;

namespace Passoparola.Cms.Infrastructure.PropertyEditors.RichText;

/// <summary>
/// Finds what the links and images of rich text lead to. A link to an item of this site is written
/// <c>/{localLink:guid}</c> beside a <c>type</c>, or, by Umbraco 14 and earlier, <c>/{localLink:umb://document/…}</c>.
/// </summary>
internal sealed partial class LocalLinks(
    IPublishedContentCache content,
    IPublishedMediaCache media,
    IApiContentRouteBuilder routes,
    IApiMediaUrlProvider mediaUrls)
{
    /// <returns>Null when the address is an ordinary one.</returns>
    public LocalLink? Find(string? href, string? type, string? culture)
    {
        var match = LinkPattern().Match(href ?? string.Empty);
        if (!match.Success)
        {
            return null;
        }

        (var entityType, var key) = Target(match.Groups["target"].Value, type);
        var postfix = match.Groups["postfix"].Value;
        return entityType switch
        {
            Constants.UdiEntityType.Document => ToContent(key, postfix, culture),
            Constants.UdiEntityType.Media => ToMedia(key, postfix),
            _ => LocalLink.Broken,
        };
    }

    /// <returns>Null when the reference is to nothing that is published.</returns>
    public string? ImageUrl(string? udi) =>
        UdiParser.TryParse(udi, out GuidUdi? reference) && media.GetById(reference.Guid) is { } image ? mediaUrls.GetUrl(image) : null;

    private LocalLink ToContent(Guid key, string postfix, string? culture)
    {
        if (content.GetById(key) is not { } target || routes.Build(target, culture) is not { } route)
        {
            return LocalLink.Broken;
        }

        route.QueryString = postfix.Length == 0 ? null : postfix;
        return new LocalLink(LinkedItem.Content(target.Key, target.ContentType.Alias, route));
    }

    private LocalLink ToMedia(Guid key, string postfix) => media.GetById(key) is { } target
        ? new LocalLink(LinkedItem.Media(target.Key, target.ContentType.Alias, mediaUrls.GetUrl(target) + postfix))
        : LocalLink.Broken;

    private static (string? EntityType, Guid Key) Target(string target, string? type)
    {
        if (UdiParser.TryParse(target, out GuidUdi? udi))
        {
            return (udi.EntityType, udi.Guid);
        }

        return Guid.TryParse(target, out Guid key) ? (type?.ToLowerInvariant(), key) : (null, Guid.Empty);
    }

    [GeneratedRegex(@"^/?(?:\{|%7B)localLink:(?<target>[^}%]+)(?:\}|%7D)(?<postfix>.*)$", RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex LinkPattern();
}
