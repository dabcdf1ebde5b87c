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

    /// <summary>The path at which the Delivery API finds the draft.</summary>
    private string PathOf(Guid document, string culture)
    {
        var route = urls.GetLegacyRouteFormat(document, culture, isDraft: true);

        // "#" where the document has no route; "1061/path" below a root that has a hostname of its own.
        var start = route.IndexOf('/', StringComparison.Ordinal);
        return start == 0 || (start > 0 && int.TryParse(route.AsSpan(0, start), NumberStyles.None, CultureInfo.InvariantCulture, out _))
            ? route[start..]
            : $"{Constants.DeliveryApi.Routing.PreviewContentPathPrefix}{document:D}";
    }
}
