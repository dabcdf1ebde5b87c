using System.Net;
using Passoparola.Cms.Tests.Support;
using Umbraco.Cms.Core.Models;
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

    [Theory]
    [InlineData("خدمات صحية")]
    [InlineData("健康服务")]
    [InlineData("Città è già là")]
    public async Task A_redirect_to_a_path_in_any_script_is_escaped_for_the_header(string name)
    {
        var documents = Cms.Get<IContentService>();
        var document = new Content(name, Tree.Root.Id, Cms.Get<IContentTypeService>().Get(ContractTree.FactAlias)!);
        Assert.True(documents.Save(document).Success);
        Assert.True(documents.Publish(document, ["*"]).Success);
        try
        {
            Redirect("/vecchio-nome", document.Key);

            var response = await GetAsync("/content/item/vecchio-nome");

            Assert.Equal(HttpStatusCode.MovedPermanently, response.StatusCode);
            var location = response.Headers.Location!.OriginalString;
            Assert.All(location, character => Assert.True(char.IsAscii(character), location));
            Assert.Equal(name, (await JsonAsync($"/content/item{location}")).GetProperty("name").GetString());
        }
        finally
        {
            Assert.True(documents.Delete(documents.GetById(document.Key)!).Success);
        }
    }

    [Fact]
    public async Task Reading_after_a_redirect_changed_sends_nothing_to_the_database()
    {
        var redirects = Cms.Get<IRedirectUrlService>();
        Redirect("/vecchia-uno", Tree.First);
        await AssertNoStatementsAsync("/vecchia-uno", HttpStatusCode.MovedPermanently);

        redirects.DeleteContentRedirectUrlsWithStatus(Tree.First);
        await AssertNoStatementsAsync("/vecchia-uno", HttpStatusCode.NotFound);

        Redirect("/vecchia-due", Tree.Second);
        redirects.DeleteAll();
        await AssertNoStatementsAsync("/vecchia-due", HttpStatusCode.NotFound);
    }

    private async Task AssertNoStatementsAsync(string path, HttpStatusCode status)
    {
        HttpStatusCode? answered = null;
        var statements = await Cms.StatementsDuringAsync(async () => answered = (await GetAsync($"/content/item{path}")).StatusCode);

        Assert.Equal(status, answered);
        Assert.Empty(statements);
    }

    private void Redirect(string path, Guid target, string? culture = null) =>
        Assert.Equal(
            Umbraco.Cms.Core.Services.OperationStatus.RedirectUrlOperationStatus.Success,
            Cms.Get<IRedirectUrlService>().RegisterWithStatus(path, target, culture).Status);
}
