using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using System.Web;
using Passoparola.Cms.Infrastructure.Preview;
using Passoparola.Cms.Tests.Delivery;
using Passoparola.Cms.Tests.Support;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace Passoparola.Cms.Tests.Management.Preview;

/// <summary>From the button in the back office to the draft in the Delivery API.</summary>
[Collection<RunningCms>]
public sealed class PreviewingDocuments(CmsApplication cms) : DeliveryContract(cms)
{
    private const string Template = "=Passoparola:Preview:UrlTemplate=https://www.example.org/{path}?lang={culture}#preview={token}";

    [Fact]
    public async Task The_link_leads_to_the_front_end_and_its_token_opens_the_draft()
    {
        using var _ = new SettingsInForce(Cms, [Template]);
        using var editor = await Cms.AsEditorAsync();

        var link = await LinkAsync(editor, Tree.Draft, "?culture=it-IT&providerAlias=umbDocumentUrlProvider");
        var address = new Uri(link.GetProperty("url").GetString()!);
        var token = HttpUtility.ParseQueryString(address.Fragment.TrimStart('#'))["preview"]!;

        Assert.Equal("https://www.example.org", address.GetLeftPart(UriPartial.Authority));
        Assert.Equal("?lang=it-IT", address.Query);
        Assert.True(link.GetProperty("isExternal").GetBoolean());
        Assert.Equal("Bozza", await NameAsync($"/content/item/{Tree.Draft}", token));
        Assert.Equal("Bozza", await NameAsync($"/content/item{address.AbsolutePath}", token));
        await RefusedAsync(HttpStatusCode.NotFound, $"/content/item/{Tree.Draft}", null);
    }

    [Fact]
    public async Task The_link_leads_to_its_draft_where_two_roots_have_one_of_the_same_name()
    {
        using var _ = new SettingsInForce(Cms, [Template]);
        using var editor = await Cms.AsEditorAsync();
        var name = $"Stesso nome {Guid.NewGuid():N}";
        var roots = Enumerable.Range(1, 2).Select(number => Draft($"Radice {number} {Guid.NewGuid():N}", Constants.System.Root)).ToList();
        try
        {
            foreach (var draft in roots.Select(root => Draft(name, root.Id)).ToList())
            {
                var link = await LinkAsync(editor, draft.Key, "?culture=it-IT");
                var address = new Uri(link.GetProperty("url").GetString()!);

                var token = HttpUtility.ParseQueryString(address.Fragment.TrimStart('#'))["preview"]!;
                Assert.Equal(draft.Key, (await JsonAsync($"/content/item{address.AbsolutePath}", Header(token))).GetProperty("id").GetGuid());
            }
        }
        finally
        {
            roots.ForEach(root => Assert.True(Cms.Get<IContentService>().Delete(Cms.Get<IContentService>().GetById(root.Key)!).Success));
        }
    }

    [Fact]
    public async Task The_draft_of_what_is_published_is_shown_and_nobody_keeps_the_answer()
    {
        var document = Cms.Get<IContentService>().GetById(Tree.First)!;
        var name = document.Name;
        document.SetCultureName("Nome in bozza", "it-IT");
        Assert.True(Cms.Get<IContentService>().Save(document).Success);
        try
        {
            var answer = await GetAsync($"/content/item/{Tree.First}", Header(Issue(Tree.First)));

            Assert.Equal("private, no-store", answer.Headers.NonValidated["Cache-Control"].ToString());
            Assert.Contains("Preview-Token", answer.Headers.Vary);
            Assert.Equal("Nome in bozza", (await answer.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken)).GetProperty("name").GetString());
            Assert.Equal(name, await NameAsync($"/content/item/{Tree.First}", null));
        }
        finally
        {
            document = Cms.Get<IContentService>().GetById(Tree.First)!;
            document.SetCultureName(name, "it-IT");
            Assert.True(Cms.Get<IContentService>().Save(document).Success);
            Assert.True(Cms.Get<IContentService>().Publish(document, ["*"]).Success);
        }
    }

    [Fact]
    public async Task A_token_opens_one_document_and_nothing_else()
    {
        var token = Issue(Tree.Draft);

        await RefusedAsync(HttpStatusCode.Forbidden, $"/content/item/{Tree.First}", token);
        await RefusedAsync(HttpStatusCode.Forbidden, $"/content/item/{Guid.NewGuid()}", token);
        await RefusedAsync(HttpStatusCode.Forbidden, "/content/item/prima-pagina", token);
        await RefusedAsync(HttpStatusCode.Forbidden, "/content/item/non-esiste", token);
        await RefusedAsync(HttpStatusCode.Forbidden, $"/content/item/preview-{Guid.NewGuid()}", token);
        await RefusedAsync(HttpStatusCode.Forbidden, $"/content/items?id={Tree.Draft}", token);
        await RefusedAsync(HttpStatusCode.Forbidden, "/content?take=1", token);
        Assert.Equal(HttpStatusCode.OK, (await GetAsync("/media?fetch=children:/", Header(token))).StatusCode);
    }

    [Fact]
    public async Task A_token_opens_its_document_where_everybody_else_needs_a_key()
    {
        using var _ = new SettingsInForce(Cms, ["PublicAccess=false"]);

        Assert.Equal("Bozza", await NameAsync($"/content/item/{Tree.Draft}", Issue(Tree.Draft)));
        await RefusedAsync(HttpStatusCode.Unauthorized, $"/content/item/{Tree.Draft}", null);
        var preflight = await SendAsync(
            HttpMethod.Options, $"/content/item/{Tree.Draft}", "Origin: https://www.example.org", "Access-Control-Request-Method: GET", "Access-Control-Request-Headers: preview-token");
        Assert.Contains("Preview-Token", preflight.Headers.GetValues("Access-Control-Allow-Headers").Single(), StringComparison.OrdinalIgnoreCase);
        var answer = await GetAsync($"/content/item/{Tree.Draft}", "Origin: https://www.example.org", Header(Issue(Tree.Draft)));
        Assert.Equal("*", answer.Headers.GetValues("Access-Control-Allow-Origin").Single());
    }

    [Fact]
    public async Task A_disabled_api_refuses_tokens_too()
    {
        using var _ = new SettingsInForce(Cms, ["Enabled=false"]);

        await RefusedAsync(HttpStatusCode.Unauthorized, $"/content/item/{Tree.Draft}", Issue(Tree.Draft));
    }

    [Theory]
    [InlineData("x")]
    [InlineData("null")]
    [InlineData("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    [InlineData("è")]
    public async Task What_is_no_token_opens_nothing(string token)
    {
        await RefusedAsync(HttpStatusCode.Unauthorized, $"/content/item/{Tree.First}", token);
        await RefusedAsync(HttpStatusCode.Unauthorized, $"/content/item/{Tree.First}", new string('A', 6_000));
    }

    [Fact]
    public async Task A_token_that_was_changed_opens_nothing()
    {
        var token = Issue(Tree.Draft);
        var middle = token.Length / 2;

        await RefusedAsync(HttpStatusCode.Unauthorized, $"/content/item/{Tree.Draft}", token[..middle] + (token[middle] == 'A' ? 'B' : 'A') + token[(middle + 1)..]);
        await RefusedAsync(HttpStatusCode.Unauthorized, $"/content/item/{Tree.Draft}", $"{token},{token}");
    }

    [Fact]
    public async Task A_token_of_who_was_disabled_or_has_another_password_opens_nothing()
    {
        var users = Cms.Get<IUserService>();
        var email = $"{Guid.NewGuid():N}@example.org";
        var key = await Cms.UserAsync(email, "Dina Disabilitata", Passoparola.Cms.Infrastructure.UserGroups.EditorialGroups.EditorsKey);
        var first = Cms.Get<IPreviewTokens>().Issue(key, Tree.Draft);
        Assert.Equal("Bozza", await NameAsync($"/content/item/{Tree.Draft}", first));

        await users.DisableAsync(Constants.Security.SuperUserKey, new HashSet<Guid> { key });
        await RefusedAsync(HttpStatusCode.Unauthorized, $"/content/item/{Tree.Draft}", first);

        await users.EnableAsync(Constants.Security.SuperUserKey, new HashSet<Guid> { key });
        var second = Cms.Get<IPreviewTokens>().Issue(key, Tree.Draft);
        var user = users.GetByUsername(email)!;
        user.SecurityStamp = Guid.NewGuid().ToString("N");
        users.Save(user);
        await RefusedAsync(HttpStatusCode.Unauthorized, $"/content/item/{Tree.Draft}", second);
        Assert.Equal("Bozza", await NameAsync($"/content/item/{Tree.Draft}", Cms.Get<IPreviewTokens>().Issue(key, Tree.Draft)));
    }

    [Fact]
    public async Task Without_a_template_there_is_a_reason_instead_of_a_link()
    {
        using var editor = await Cms.AsEditorAsync();

        var link = await LinkAsync(editor, Tree.Draft, "");

        Assert.Equal(JsonValueKind.Null, link.GetProperty("url").ValueKind);
        Assert.Contains("anteprima", link.GetProperty("message").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("?culture=xx-XX", "culture")]
    [InlineData("?segment=x", "segment")]
    [InlineData("?providerAlias=x", "providerAlias")]
    public async Task Parameters_that_name_nothing_are_refused(string query, string parameter)
    {
        using var _ = new SettingsInForce(Cms, [Template]);
        using var editor = await Cms.AsEditorAsync();

        var answer = await editor.GetAsync(Address(Tree.Draft) + query, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        var problem = await answer.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);
        Assert.Single(problem.GetProperty("errors").GetProperty(parameter).EnumerateArray());
    }

    [Fact]
    public async Task Who_may_not_see_the_document_gets_no_link()
    {
        using var _ = new SettingsInForce(Cms, [Template]);
        using var stranger = Cms.AsUser(await Cms.UserAsync($"{Guid.NewGuid():N}@example.org", "Stella Straniera", await Cms.GroupAsync()));
        using var visitor = Cms.AsVisitor();
        using var editor = await Cms.AsEditorAsync();

        Assert.Equal(HttpStatusCode.Forbidden, (await stranger.GetAsync(Address(Tree.Draft), TestContext.Current.CancellationToken)).StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, (await visitor.GetAsync(Address(Tree.Draft), TestContext.Current.CancellationToken)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await editor.GetAsync(Address(Guid.NewGuid()), TestContext.Current.CancellationToken)).StatusCode);
    }

    [Fact]
    public async Task Anybody_may_end_a_preview()
    {
        using var visitor = Cms.AsVisitor();

        Assert.Equal(HttpStatusCode.OK, (await visitor.DeleteAsync("/umbraco/management/api/v1/preview", TestContext.Current.CancellationToken)).StatusCode);
    }

    private Content Draft(string name, int parentId)
    {
        var draft = new Content(name, parentId, Cms.Get<IContentTypeService>().Get(ContractTree.FactAlias)!);
        Assert.True(Cms.Get<IContentService>().Save(draft).Success);
        return draft;
    }

    private static string Address(Guid document) => $"/umbraco/management/api/v1/document/{document}/preview-url";

    private static string Header(string token) => $"Preview-Token: {token}";

    private string Issue(Guid document) => Cms.Get<IPreviewTokens>().Issue(Constants.Security.SuperUserKey, document);

    private static async Task<JsonElement> LinkAsync(HttpClient client, Guid document, string query)
    {
        var answer = await client.GetAsync(Address(document) + query, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return await answer.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);
    }

    private async Task<string?> NameAsync(string address, string? token) =>
        (await JsonAsync(address, token is null ? [] : [Header(token)])).GetProperty("name").GetString();

    private async Task RefusedAsync(HttpStatusCode status, string address, string? token)
    {
        var answer = await GetAsync(address, token is null ? [] : [Header(token)]);
        Assert.Equal(status, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
    }
}
