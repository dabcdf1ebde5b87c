using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Passoparola.Cms.Tests.Infrastructure.Documents;
using Passoparola.Cms.Tests.Support;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Actions;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Strings;

namespace Passoparola.Cms.Tests.Management.Documents;

/// <summary>Documents of the test's own, edited through the Management API.</summary>
public abstract class EditedDocuments(CmsApplication cms) : DocumentScenario(cms), IDisposable
{
    private static readonly string[] Reading = [ActionBrowse.ActionLetter];

    private readonly HttpClient _administrator = cms.AsAdministrator();

    protected HttpClient Administrator => _administrator;

    public void Dispose()
    {
        _administrator.Dispose();
        GC.SuppressFinalize(this);
    }

    /// <summary>Somebody who sees the content section and may do with documents what is listed, besides reading them.</summary>
    /// <param name="startNode">Where what is open to them begins.</param>
    protected async Task<HttpClient> SomebodyAsync(int startNode, params string[] permissions)
    {
        var alias = $"gruppo{Guid.NewGuid():N}";
        var group = new UserGroup(Cms.Get<IShortStringHelper>())
        {
            Alias = alias,
            Name = alias,
            StartContentId = startNode,
            HasAccessToAllLanguages = true,
            Permissions = Reading.Concat(permissions).ToHashSet(),
        };
        group.AddAllowedSection(Constants.Applications.Content);
        var made = await Cms.Get<IUserGroupService>().CreateAsync(group, Constants.Security.SuperUserKey);
        Assert.True(made.Success, made.Status.ToString());
        var email = $"{alias}@example.org";
        var created = await Cms.Get<IUserService>().CreateAsync(
            Constants.Security.SuperUserKey,
            new UserCreateModel { Email = email, UserName = email, Name = "Qualcuno", UserGroupKeys = new HashSet<Guid> { made.Result.Key } },
            approveUser: true);
        Assert.True(created.Success, created.Status.ToString());
        return Cms.AsUser(created.Result.CreatedUser!.Key);
    }

    protected Task<HttpClient> SomebodyAsync(params string[] permissions) => SomebodyAsync(Constants.System.Root, permissions);

    /// <summary>Sends something that is expected to succeed.</summary>
    protected async Task<HttpResponseMessage> DoAsync(HttpMethod method, string path, object? body = null)
    {
        var answer = await SendAsync(_administrator, method, path, body);
        Assert.True(answer.IsSuccessStatusCode, $"{method} {path}: {(int)answer.StatusCode} {await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)}");
        return answer;
    }

    protected static async Task<HttpResponseMessage> SendAsync(HttpClient client, HttpMethod method, string path, object? body = null)
    {
        using var request = new HttpRequestMessage(method, new Uri(ManagementRequests.Base + path, UriKind.Relative));
        request.Content = body is null ? null : JsonContent.Create(body);
        return await client.SendAsync(request, TestContext.Current.CancellationToken);
    }

    /// <summary>Sends something that is expected to be refused, with a reason an Italian editor can read.</summary>
    /// <returns>The problem.</returns>
    protected static async Task<JsonElement> RefusedAsync(
        HttpClient client, HttpStatusCode status, HttpMethod method, string path, object? body = null)
    {
        using var answer = await SendAsync(client, method, path, body);
        var text = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.True(status == answer.StatusCode, $"{method} {path}: {(int)answer.StatusCode} {text}");
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
        using var problem = JsonDocument.Parse(text);
        Assert.NotEqual("", problem.RootElement.GetProperty("detail").GetString());
        return problem.RootElement.Clone();
    }

    protected Task<JsonElement> RefusedAsync(HttpStatusCode status, HttpMethod method, string path, object? body = null) =>
        RefusedAsync(_administrator, status, method, path, body);

    /// <summary>What the site's readers get of a document.</summary>
    protected async Task<HttpStatusCode> ReadersGetAsync(IContent document)
    {
        using var visitor = Cms.AsVisitor();
        using var answer = await visitor.GetAsync(
            new Uri($"/umbraco/delivery/api/v2/content/item/{document.Key}", UriKind.Relative), TestContext.Current.CancellationToken);
        return answer.StatusCode;
    }

    protected static object Target(IContent? parent) => new { target = parent is null ? null : new { id = parent.Key } };
}
