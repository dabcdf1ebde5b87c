using Microsoft.Extensions.Options;
using Passoparola.Cms.Tests.Support;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace Passoparola.Cms.Tests.Infrastructure.Redirects;

public sealed class RedirectingOldAddresses(CmsApplication cms) : LinkedDocuments(cms)
{
    // Umbraco leaves the root out of an address, so tests that shared a name would share addresses.
    private string Courses { get; } = $"Corsi {Guid.NewGuid():N}";

    [Fact]
    public void A_renamed_document_is_found_at_its_old_address_and_so_is_what_is_under_it()
    {
        var document = Publish(Courses, Root());
        var below = Publish("Nuoto", document);
        string old = RouteOf(document), oldBelow = RouteOf(below);

        Rename(document, $"Attività e {Courses}");

        Assert.NotEqual(old, RouteOf(document));
        Assert.Equal(document.Key, RedirectFrom(old)?.ContentKey);
        Assert.Equal(below.Key, RedirectFrom(oldBelow)?.ContentKey);
        Assert.Equal(document.Id, RedirectFrom(old)?.ContentId);
    }

    [Fact]
    public void A_document_renamed_back_does_not_redirect_to_itself()
    {
        var document = Publish(Courses, Root());
        var original = RouteOf(document);
        Rename(document, $"Attività e {Courses}");
        var between = RouteOf(document);

        Rename(document, Courses);

        Assert.Null(RedirectFrom(original));
        Assert.Equal(document.Key, RedirectFrom(between)?.ContentKey);
    }

    [Fact]
    public void A_moved_branch_is_found_at_its_old_addresses()
    {
        var root = Root();
        IContent from = Publish(Courses, root), to = Publish("Altrove", root);
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
        var document = Publish(Courses, Root());

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
            var document = Publish(Courses, Root());
            Rename(document, $"Attività e {Courses}");

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
