using System.Globalization;
using Microsoft.Extensions.Options;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Services;

namespace Passoparola.Cms.Infrastructure.Preview;

internal sealed class PreviewLinks(IOptionsMonitor<PreviewSettings> settings, IDocumentUrlService urls, IPreviewTokens tokens) : IPreviewLinks
{
    public bool AreOffered => settings.CurrentValue.IsOffered;

    public string LinkTo(Guid document, string culture, Guid user) =>
        PreviewAddress.Of(settings.CurrentValue.UrlTemplate!, PathOf(document, culture), culture, tokens.Issue(user, document));

    /// <summary>
    /// The path at which the Delivery API finds the draft. Roots hide their own segment, so that a path can lead to the draft of
    /// another root: the draft's key leads to it then, as where it has no route.
    /// </summary>
    private string PathOf(Guid document, string culture)
    {
        var route = urls.GetLegacyRouteFormat(document, culture, isDraft: true);

        // "1061/path" below a root that has a hostname of its own, and "#" where the document has no route.
        var start = route.IndexOf('/', StringComparison.Ordinal);
        int? root = int.TryParse(route.AsSpan(0, Math.Max(start, 0)), NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : null;
        return start >= 0 && urls.GetDocumentKeyByRoute(route[start..], culture, root, isDraft: true) == document
            ? route[start..]
            : $"{Constants.DeliveryApi.Routing.PreviewContentPathPrefix}{document:D}";
    }
}
