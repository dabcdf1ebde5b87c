using Microsoft.Extensions.Options;
using Passoparola.Cms.Tests.Support;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace Passoparola.Cms.Tests.Infrastructure.Redirects;

public sealed class RedirectingOldAddresses(CmsApplication cms) : LinkedDocuments(cms)
{
    [Fact]
    public void A_renamed_document_is_found_at_its_old_address_and_so_is_what_is_under_it()
    {
        var root = Root();
        var document = Publish("Corsi", root);
        var below = Publish("Nuoto", document);
        string old = RouteOf(document), oldBelow = RouteOf(below);

        Rename(document, "Attività");

        Assert.NotEqual(old, RouteOf(document));
        Assert.Equal(document.Key, RedirectFrom(old)?.ContentKey);
        Assert.Equal(below.Key, RedirectFrom(oldBelow)?.ContentKey);
        Assert.Equal(document.Id, RedirectFrom(old)?.ContentId);
    }

    [Fact]
    public void A_document_renamed_back_does_not_redirect_to_itself()
    {
        var document = Publish("Corsi", Root());
        var original = RouteOf(document);
        Rename(document, "Attività");
        var between = RouteOf(document);

        Rename(document, "Corsi");

        Assert.Null(RedirectFrom(original));
        Assert.Equal(document.Key, RedirectFrom(between)?.ContentKey);
    }

    [Fact]
    public void A_moved_branch_is_found_at_its_old_addresses()
    {
        IContent from = Root(), to = Root();
        var document = Publish("Corsi", from);
        var below = Publish("Nuoto", document);
        string old = RouteOf(document), oldBelow = RouteOf(below);

        Move(document, to);

        Assert.Equal(document.Key, RedirectFrom(old)?.ContentKey);
        Assert.Equal(below.Key, RedirectFrom(oldBelow)?.ContentKey);
    }

    [Fact]
    public void Publishing_again_under_the_same_name_redirects_nothing()
    {
        var document = Publish("Corsi", Root());

        Republish(document);

        Assert.Empty(Cms.Get<IRedirectUrlService>().GetContentRedirectUrls(document.Key));
    }

    [Fact]
    public void Nothing_is_tracked_where_the_site_says_so()
    {
        var settings = Cms.Get<IOptionsMonitor<WebRoutingSettings>>().CurrentValue;
        settings.DisableRedirectUrlTracking = true;
        try
        {
            var document = Publish("Corsi", Root());
            Rename(document, "Attività");

            Assert.Empty(Cms.Get<IRedirectUrlService>().GetContentRedirectUrls(document.Key));
        }
        finally
        {
            settings.DisableRedirectUrlTracking = false;
        }
    }

    private IContent Root() => Publish($"Radice {Guid.NewGuid():N}");

    private string RouteOf(IContent document) => Cms.Get<IDocumentUrlService>().GetLegacyRouteFormat(document.Key, null, isDraft: false);

    private IRedirectUrl? RedirectFrom(string route) => Cms.Get<IRedirectUrlService>().GetMostRecentRedirectUrl(route, "it-IT");
}
