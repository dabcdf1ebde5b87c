using System.Net;
using Passoparola.Cms.Tests.Support;
using Umbraco.Cms.Core.Services;

namespace Passoparola.Cms.Tests.Delivery;

/// <summary>An old path that the URL tracker knows leads to where the content is now.</summary>
[Collection<RunningCms>]
public sealed class FollowingRedirects(CmsApplication cms) : DeliveryContract(cms)
{
    [Fact]
    public async Task A_tracked_path_is_a_301_to_the_content_path_with_its_start_item()
    {
        Redirect("/vecchia-pagina", Tree.First);

        var response = await GetAsync("/content/item/vecchia-pagina/");

        Assert.Equal(HttpStatusCode.MovedPermanently, response.StatusCode);
        Assert.Equal("/prima-pagina/", response.Headers.Location?.OriginalString);
        Assert.Equal("contratto", response.Headers.GetValues("Location-Start-Item-Path").Single());
        Assert.Equal(RootKey, response.Headers.GetValues("Location-Start-Item-Id").Single());
        Assert.Empty(await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_redirect_of_the_requested_culture_leads_to_the_path_in_it()
    {
        Redirect("/old-page", Tree.First, "en-GB");

        var response = await GetAsync("/content/item/old-page", "Accept-Language: en-GB");

        Assert.Equal(HttpStatusCode.MovedPermanently, response.StatusCode);
        Assert.Equal("/first-page/", response.Headers.Location?.OriginalString);
    }

    [Fact]
    public async Task A_redirect_to_what_is_not_published_is_not_followed()
    {
        Redirect("/vecchia-bozza", Tree.Draft);

        await AssertProblemAsync(await GetAsync("/content/item/vecchia-bozza"), HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task What_exists_is_served_before_any_redirect()
    {
        Redirect("/prima-pagina", Tree.Second);

        Assert.Equal("Prima pagina", (await JsonAsync("/content/item/prima-pagina")).GetProperty("name").GetString());
    }

    private void Redirect(string path, Guid target, string? culture = null) =>
        Assert.Equal(
            Umbraco.Cms.Core.Services.OperationStatus.RedirectUrlOperationStatus.Success,
            Cms.Get<IRedirectUrlService>().RegisterWithStatus(path, target, culture).Status);
}
