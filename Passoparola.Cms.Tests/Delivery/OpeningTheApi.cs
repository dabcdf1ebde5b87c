using System.Net;
using Passoparola.Cms.Tests.Support;

namespace Passoparola.Cms.Tests.Delivery;

/// <summary>Who may ask: <c>Umbraco:CMS:DeliveryApi</c> and the key.</summary>
[Collection<RunningCms>]
public sealed class OpeningTheApi(CmsApplication cms) : DeliveryContract(cms)
{
    private const string Key = "Api-Key: s3cret";
    private const string WrongKey = "Api-Key: S3cret";
    private const string Preview = "Preview: true";

    [Fact]
    public async Task A_disabled_api_refuses_everybody()
    {
        using var _ = Set("Enabled=false", "ApiKey=s3cret");

        await AssertStatusAsync(HttpStatusCode.Unauthorized, "/content", Key);
        await AssertStatusAsync(HttpStatusCode.Unauthorized, "/content/item/x");
        await AssertStatusAsync(HttpStatusCode.Unauthorized, "/media?fetch=children:/", Key);
    }

    [Fact]
    public async Task A_closed_api_wants_the_exact_key()
    {
        using var _ = Set("PublicAccess=false", "ApiKey=s3cret");

        await AssertStatusAsync(HttpStatusCode.Unauthorized, "/content?take=0");
        await AssertStatusAsync(HttpStatusCode.Unauthorized, "/content?take=0", WrongKey);
        await AssertStatusAsync(HttpStatusCode.OK, "/content?take=0", Key);
    }

    [Fact]
    public async Task A_blank_configured_key_opens_nothing()
    {
        using var _ = Set("PublicAccess=false", "ApiKey= ");

        await AssertStatusAsync(HttpStatusCode.Unauthorized, "/content?take=0", "Api-Key:  ");
        await AssertStatusAsync(HttpStatusCode.Unauthorized, "/content?take=0");
    }

    [Fact]
    public async Task Preview_needs_the_key_even_where_all_may_read()
    {
        using var _ = Set("ApiKey=s3cret");

        await AssertStatusAsync(HttpStatusCode.Unauthorized, $"/content/item/{Tree.Draft}", Preview);
        await AssertStatusAsync(HttpStatusCode.Unauthorized, $"/content/item/{Tree.Draft}", Preview, WrongKey);
        await AssertStatusAsync(HttpStatusCode.NotFound, $"/content/item/{Tree.Draft}", Key);
        await AssertStatusAsync(HttpStatusCode.NotFound, $"/content/item/{Tree.Draft}", Key, "Preview: false");
        await AssertStatusAsync(HttpStatusCode.NotFound, $"/content/item/{Tree.Draft}", Key, "Preview: 1");
        await AssertStatusAsync(HttpStatusCode.OK, $"/content/item/{Tree.Draft}", Key, "Preview: True");
    }

    [Fact]
    public async Task Preview_shows_drafts_in_queries_and_by_their_preview_path()
    {
        using var _ = Set("ApiKey=s3cret");

        Assert.Equal(["Bozza", "Scheda"], (await QueryAsync("filter=contentType:contractFact&sort=name:asc", Key, Preview)).Names);
        var draft = await JsonAsync($"/content/item/{Tree.Draft}", Key, Preview);
        Assert.Equal($"/preview-{Tree.Draft:D}/", draft.GetProperty("route").GetProperty("path").GetString());
        await AssertStatusAsync(HttpStatusCode.OK, $"/content/item/preview-{Tree.Draft:D}", Key, Preview);
        await AssertStatusAsync(HttpStatusCode.NotFound, $"/content/item/preview-{Tree.Draft:D}", Key);
    }

    [Fact]
    public async Task Media_are_opened_on_their_own()
    {
        using (Set("Media:Enabled=false", "ApiKey=s3cret"))
        {
            await AssertStatusAsync(HttpStatusCode.Unauthorized, "/media?fetch=children:/", Key);
        }

        using (Set("Media:PublicAccess=false", "ApiKey=s3cret"))
        {
            await AssertStatusAsync(HttpStatusCode.Unauthorized, "/media?fetch=children:/");
            await AssertStatusAsync(HttpStatusCode.OK, "/media?fetch=children:/", Key);
        }
    }

    [Fact]
    public async Task A_type_that_is_not_delivered_is_nowhere()
    {
        using var _ = Set("DisallowedContentTypeAliases:0=CONTRACTFACT");

        await AssertStatusAsync(HttpStatusCode.NotFound, $"/content/item/{Tree.Sheet}");
        Assert.Equal(0, (await JsonAsync($"/content/items?id={Tree.Sheet}")).GetArrayLength());
        Assert.Equal((3, 3), await CountAsync());
    }

    private async Task<(int Total, int Items)> CountAsync()
    {
        var (total, names) = await QueryAsync("");
        return (total, names.Length);
    }

    private async Task AssertStatusAsync(HttpStatusCode status, string address, params string[] headers)
    {
        var response = await GetAsync(address, headers);
        Assert.Equal(status, response.StatusCode);
        if (status != HttpStatusCode.OK)
        {
            await AssertProblemAsync(response, status);
        }
    }

    private SettingsInForce Set(params string[] settings) => new(Cms, settings);
}
