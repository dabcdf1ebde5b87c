using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Passoparola.Cms.Infrastructure.UserGroups;

namespace Passoparola.Cms.Tests.Management.Users;

/// <summary>Asks the Management API about users and groups as somebody would in the back office.</summary>
internal sealed class UsersApi(HttpClient client) : IDisposable
{
    private const string Api = "/umbraco/management/api/v1";

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    public static string NewEmail() => $"persona-{Guid.NewGuid():N}@example.org";

    public static object Reference(Guid id) => new { id };

    public static object Person(string email, params Guid[] groups) => new
    {
        kind = "Default",
        name = "Anna Bianchi",
        email,
        userName = email,
        userGroupIds = groups.Select(Reference),
    };

    public static object Updated(string email, string name, Guid[] groups, string language = "it-IT") => new
    {
        name,
        email,
        userName = email,
        userGroupIds = groups.Select(Reference),
        languageIsoCode = language,
        documentStartNodeIds = Array.Empty<object>(),
        hasDocumentRootAccess = false,
        mediaStartNodeIds = Array.Empty<object>(),
        hasMediaRootAccess = false,
        elementStartNodeIds = Array.Empty<object>(),
        hasElementRootAccess = false,
    };

    public async Task<HttpResponseMessage> SendAsync(HttpMethod method, string path, object? body = null)
    {
        using var request = new HttpRequestMessage(method, Api + path) { Content = body is null ? null : JsonContent.Create(body) };
        return await client.SendAsync(request, Cancelled);
    }

    public Task<JsonElement> GetAsync(string path) => client.GetFromJsonAsync<JsonElement>(Api + path, Cancelled);

    public async Task<HttpStatusCode> StatusAsync(HttpMethod method, string path, object? body = null)
    {
        using var answer = await SendAsync(method, path, body);
        return answer.StatusCode;
    }

    public async Task SucceedAsync(HttpMethod method, string path, object? body = null)
    {
        using var answer = await SendAsync(method, path, body);
        Assert.True(answer.StatusCode == HttpStatusCode.OK, $"{answer.StatusCode}: {await answer.Content.ReadAsStringAsync(Cancelled)}");
    }

    /// <returns>The problem that a refusal says.</returns>
    public async Task<JsonElement> RefusedAsync(HttpStatusCode status, HttpMethod method, string path, object? body = null)
    {
        using var answer = await SendAsync(method, path, body);
        var text = await answer.Content.ReadAsStringAsync(Cancelled);
        Assert.True(answer.StatusCode == status, $"{answer.StatusCode}: {text}");
        return JsonSerializer.Deserialize<JsonElement>(text);
    }

    /// <returns>The key that the answer's header names.</returns>
    public async Task<Guid> CreateAsync(string path, object body)
    {
        using var answer = await SendAsync(HttpMethod.Post, path, body);
        Assert.True(answer.StatusCode == HttpStatusCode.Created, $"{answer.StatusCode}: {await answer.Content.ReadAsStringAsync(Cancelled)}");
        Assert.Empty(await answer.Content.ReadAsByteArrayAsync(Cancelled));
        return Guid.Parse(Assert.Single(answer.Headers.GetValues("Umb-Generated-Resource")));
    }

    public Task<Guid> CreateEditorAsync() => CreateAsync("/user", Person(NewEmail(), EditorialGroups.EditorsKey));

    public static string[] Fields(JsonElement problem) => [.. problem.GetProperty("errors").EnumerateObject().Select(field => field.Name)];

    public static Guid[] Ids(JsonElement references) => [.. references.EnumerateArray().Select(reference => reference.GetProperty("id").GetGuid())];

    public void Dispose() => client.Dispose();
}
