using System.IO.Compression;
using System.Net;
using Passoparola.Cms.Api.Delivery.Caching;
using Passoparola.Cms.Tests.Support;

namespace Passoparola.Cms.Tests.Delivery.Representations;

/// <summary>What HTTP caches and clients are told about answers.</summary>
[Collection<RunningCms>]
public sealed class ValidatingAnswers(CmsApplication cms) : DeliveryContract(cms)
{
    private const string Key = "Api-Key: s3cret";

    public static TheoryData<string> Addresses =>
    [
        "/content?filter=contentType:municipality",
        "/content/item/$third",
        "/content/item/prima-pagina",
        "/content/items?id=$third&id=$first",
        "/media?fetch=children:/",
    ];

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task Every_answer_for_everybody_can_be_validated(string address)
    {
        var asked = Filled(address);
        var full = await GetAsync(asked);
        var tag = full.Headers.ETag!;

        Assert.Equal(HttpStatusCode.OK, full.StatusCode);
        Assert.False(tag.IsWeak);
        Assert.Equal("public, max-age=0, must-revalidate", Header(full, "Cache-Control"));
        Assert.Equal("Accept-Encoding, Accept-Language, Accept-Segment, Preview, Preview-Token, Start-Item", Header(full, "Vary"));

        var made = Cms.Get<Renderings>().Made;
        var again = await GetAsync(asked, $"If-None-Match: {tag}");
        Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
        Assert.Empty(await BytesAsync(again));
        Assert.Equal(tag, again.Headers.ETag);
        Assert.Equal(Header(full, "Cache-Control"), Header(again, "Cache-Control"));
        Assert.Equal(Header(full, "Vary"), Header(again, "Vary"));
        Assert.Equal(made, Cms.Get<Renderings>().Made);

        Assert.Equal(HttpStatusCode.OK, (await GetAsync(asked, "If-None-Match: \"other\"")).StatusCode);
    }

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task A_HEAD_request_gets_the_headers_of_GET_and_no_body(string address)
    {
        var asked = Filled(address);
        var full = await GetAsync(asked);

        var head = await SendAsync(HttpMethod.Head, asked);

        Assert.Equal(HttpStatusCode.OK, head.StatusCode);
        Assert.Empty(await BytesAsync(head));
        Assert.Equal(full.Content.Headers.ContentLength, head.Content.Headers.ContentLength);
        Assert.Equal(full.Headers.ETag, head.Headers.ETag);
    }

    [Theory]
    [InlineData("br")]
    [InlineData("gzip")]
    public async Task Each_coding_has_its_own_tag_and_the_same_content(string coding)
    {
        var address = $"/content/item/{Tree.First}?expand=properties[$all]";
        var plain = await GetAsync(address);
        var coded = await GetAsync(address, $"Accept-Encoding: {coding}");

        Assert.Equal([coding], coded.Content.Headers.ContentEncoding);
        Assert.NotEqual(plain.Headers.ETag, coded.Headers.ETag);
        Assert.Equal(await BytesAsync(plain), await DecodedAsync(coded, coding));
        Assert.Equal(HttpStatusCode.NotModified, (await GetAsync(address, $"Accept-Encoding: {coding}", $"If-None-Match: {coded.Headers.ETag}")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await GetAsync(address, $"If-None-Match: {coded.Headers.ETag}")).StatusCode);
    }

    [Fact]
    public async Task A_client_that_accepts_nothing_is_told_so() =>
        await AssertProblemAsync(await GetAsync($"/content/item/{Tree.First}", "Accept-Encoding: identity;q=0"), HttpStatusCode.NotAcceptable);

    [Fact]
    public async Task The_tag_follows_the_content()
    {
        var before = (await GetAsync($"/content/item/{Tree.First}")).Headers.ETag;
        var english = (await GetAsync($"/content/item/{Tree.First}", "Accept-Language: en-GB")).Headers.ETag;
        var limited = (await GetAsync($"/content/item/{Tree.First}?fields=properties[code]")).Headers.ETag;

        Assert.Equal(3, new[] { before, english, limited }.Distinct().Count());
        Assert.Equal(before, (await GetAsync($"/content/item/prima-pagina")).Headers.ETag);
    }

    [Fact]
    public async Task What_a_key_opens_is_for_its_client_only()
    {
        using var _ = new SettingsInForce(Cms, ["ApiKey=s3cret"]);
        string[] addresses = [$"/content/item/{Tree.First}", $"/content/items?id={Tree.First}", "/content?take=1", "/media?fetch=children:/", "/content/item/nulla"];
        foreach (var address in addresses)
        {
            var keyed = await GetAsync(address, Key, "Accept-Encoding: br");
            Assert.Equal("private, no-store", Header(keyed, "Cache-Control"));
            Assert.Null(keyed.Headers.ETag);
            Assert.False(keyed.Headers.Contains("Access-Control-Allow-Origin"));
        }
    }

    [Fact]
    public async Task Nothing_asked_with_a_key_is_ever_given_without_one()
    {
        using (new SettingsInForce(Cms, ["PublicAccess=false", "ApiKey=s3cret"]))
        {
            Assert.Equal(HttpStatusCode.OK, (await GetAsync($"/content/item/{Tree.First}", Key)).StatusCode);
            var refused = await GetAsync($"/content/item/{Tree.First}");
            Assert.Equal(HttpStatusCode.Unauthorized, refused.StatusCode);
            Assert.Equal("no-store", Header(refused, "Cache-Control"));
        }

        using (new SettingsInForce(Cms, ["ApiKey=s3cret"]))
        {
            var kept = Cms.Get<AnswerCache>().Count;
            Assert.Equal(HttpStatusCode.OK, (await GetAsync($"/content/item/{Tree.Draft}", Key, "Preview: true")).StatusCode);
            Assert.Equal(HttpStatusCode.NotFound, (await GetAsync($"/content/item/{Tree.Draft}")).StatusCode);
            Assert.Equal(kept, Cms.Get<AnswerCache>().Count);
        }
    }

    [Fact]
    public async Task Closing_the_api_closes_what_is_kept()
    {
        Assert.Equal(HttpStatusCode.OK, (await GetAsync($"/content/item/{Tree.Sheet}")).StatusCode);
        using (new SettingsInForce(Cms, ["PublicAccess=false", "ApiKey=s3cret"]))
        {
            Assert.Equal(HttpStatusCode.Unauthorized, (await GetAsync($"/content/item/{Tree.Sheet}")).StatusCode);
        }

        using (new SettingsInForce(Cms, [$"DisallowedContentTypeAliases:0={ContractTree.FactAlias}"]))
        {
            Assert.Equal(HttpStatusCode.NotFound, (await GetAsync($"/content/item/{Tree.Sheet}")).StatusCode);
        }

        Assert.Equal(HttpStatusCode.OK, (await GetAsync($"/content/item/{Tree.Sheet}")).StatusCode);
    }

    [Fact]
    public async Task The_configured_rule_is_for_answers_and_not_for_what_is_missing_or_wrong()
    {
        using var _ = new SettingsInForce(Cms, ["=Passoparola:Delivery:Caching:CacheControl=public, max-age=60"]);

        Assert.Equal("public, max-age=60", Header(await GetAsync($"/content/item/{Tree.First}"), "Cache-Control"));
        Assert.Equal("public, max-age=0, must-revalidate", Header(await GetAsync("/content/item/nulla"), "Cache-Control"));
        Assert.Equal("no-store", Header(await GetAsync("/content?skip=x"), "Cache-Control"));
    }

    private static string Header(HttpResponseMessage response, string name) =>
        response.Headers.NonValidated.TryGetValues(name, out var values) ? string.Join(", ", values) : "";

    private static Task<byte[]> BytesAsync(HttpResponseMessage response) => response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);

    private static async Task<byte[]> DecodedAsync(HttpResponseMessage response, string coding)
    {
        await using var sent = await response.Content.ReadAsStreamAsync(TestContext.Current.CancellationToken);
        await using Stream decoded = coding == "br" ? new BrotliStream(sent, CompressionMode.Decompress) : new GZipStream(sent, CompressionMode.Decompress);
        using var bytes = new MemoryStream();
        await decoded.CopyToAsync(bytes, TestContext.Current.CancellationToken);
        return bytes.ToArray();
    }

    private string Filled(string address) =>
        address.Replace("$third", $"{Tree.Third}", StringComparison.Ordinal).Replace("$first", $"{Tree.First}", StringComparison.Ordinal);
}
