using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;
using Passoparola.Cms.Tests.Support;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Services;

namespace Passoparola.Cms.Tests.Management.Documents;

/// <summary>Somebody who works on documents through the Management API. What they make is deleted at the end.</summary>
internal sealed class DocumentDesk(CmsApplication cms, HttpClient client) : IAsyncDisposable
{
    public const string Api = ManagementRequests.Base;

    private readonly List<Guid> _made = [];

    public DocumentDesk(CmsApplication cms)
        : this(cms, cms.AsAdministrator())
    {
    }

    public HttpClient Client => client;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>The key of a document type.</summary>
    public Guid Type(string alias) => cms.Get<IContentTypeService>().Get(alias)!.Key;

    /// <summary>The key of the only document of a type.</summary>
    public Guid Only(string alias) => cms.Get<IContentService>().GetPagedOfType(cms.Get<IContentTypeService>().Get(alias)!.Id, 0, 1, out _, null!).Single().Key;

    /// <summary>Makes a page below the site.</summary>
    /// <returns>Its key.</returns>
    public Task<Guid> MakePageAsync(params (string Culture, string Name)[] names) =>
        MakeAsync("page", Only("site"), [], [.. names.Select(name => new { culture = name.Culture, name = name.Name })]);

    /// <summary>A key for a document that a test makes itself.</summary>
    public Guid NewKey()
    {
        var key = Guid.NewGuid();
        _made.Add(key);
        return key;
    }

    public async Task<Guid> MakeAsync(string type, Guid? parent, object[] values, object[] variants)
    {
        var id = NewKey();
        using var answer = await PostAsync("/document", Body(type, parent, values, variants, id));
        Assert.True(answer.StatusCode == HttpStatusCode.Created, await answer.Content.ReadAsStringAsync(Cancellation));
        Assert.Equal(id.ToString(), Assert.Single(answer.Headers.GetValues("Umb-Generated-Resource")));
        return id;
    }

    public object Body(string type, Guid? parent, object[] values, object[] variants, Guid? id = null) => new
    {
        id = id ?? NewKey(),
        documentType = new { id = Type(type) },
        parent = parent is null ? null : new { id = parent },
        template = (object?)null,
        values,
        variants,
    };

    /// <summary>The document as the back office's form holds it after loading.</summary>
    public async Task<JsonObject> LoadAsync(Guid id) => (await client.GetFromJsonAsync<JsonObject>($"{Api}/document/{id}", Cancellation))!;

    public Task<JsonElement> ReadAsync(string path) => client.ReadAsync(path);

    public Task<HttpResponseMessage> GetAsync(string path) => client.AnswerAsync(path);

    public Task<HttpResponseMessage> PostAsync(string path, object body) => client.PostAsJsonAsync(Api + path, body, Cancellation);

    public Task<HttpResponseMessage> PutAsync(string path, object body) => client.PutAsJsonAsync(Api + path, body, Cancellation);

    /// <summary>Sends JSON as it stands, whatever it is.</summary>
    public Task<HttpResponseMessage> PostJsonAsync(string path, string json) =>
        client.PostAsync(new Uri(Api + path, UriKind.Relative), Content(json), Cancellation);

    /// <inheritdoc cref="PostJsonAsync"/>
    public Task<HttpResponseMessage> PutJsonAsync(string path, string json) =>
        client.PutAsync(new Uri(Api + path, UriKind.Relative), Content(json), Cancellation);

    private static StringContent Content(string json) => new(json, System.Text.Encoding.UTF8, "application/json");

    /// <summary>Saves the form as the back office does: with everything that it loaded.</summary>
    public Task<HttpResponseMessage> SaveAsync(Guid id, JsonObject form) => PutAsync($"/document/{id}", form);

    public Task<HttpResponseMessage> SaveAndPublishAsync(Guid id, JsonObject form, params string[] cultures)
    {
        var body = form.DeepClone().AsObject();
        body["culturesToPublish"] = JsonSerializer.SerializeToNode(cultures);
        return PutAsync($"/document/{id}/update-and-publish", body);
    }

    /// <summary>Asks whether the form could be published in these cultures.</summary>
    public Task<HttpResponseMessage> ValidateAsync(Guid id, JsonObject form, params string[] cultures)
    {
        var body = form.DeepClone().AsObject();
        body["cultures"] = JsonSerializer.SerializeToNode(cultures);
        return client.PutAsJsonAsync($"/umbraco/management/api/v1.1/document/{id}/validate", body, Cancellation);
    }

    public static async Task SucceedAsync(Task<HttpResponseMessage> work)
    {
        using var answer = await work;
        Assert.True(answer.StatusCode == HttpStatusCode.OK, $"{answer.StatusCode}: {await answer.Content.ReadAsStringAsync(Cancellation)}");
    }

    /// <returns>The problem that the work was refused with.</returns>
    public static async Task<JsonElement> RefusedAsync(HttpStatusCode status, Task<HttpResponseMessage> work)
    {
        using var answer = await work;
        var text = await answer.Content.ReadAsStringAsync(Cancellation);
        Assert.True(answer.StatusCode == status, $"{answer.StatusCode}: {text}");
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
        return JsonSerializer.Deserialize<JsonElement>(text);
    }

    public async ValueTask DisposeAsync()
    {
        var documents = cms.Get<IContentService>();
        foreach (var document in _made.AsEnumerable().Reverse().Select(documents.GetById).OfType<Umbraco.Cms.Core.Models.IContent>())
        {
            Assert.True(documents.Delete(document, Constants.Security.SuperUserId).Success);
        }

        client.Dispose();
        await ValueTask.CompletedTask;
    }
}

/// <summary>A form of the back office, filled in.</summary>
internal static class DocumentForm
{
    public static JsonObject Write(this JsonObject form, string alias, string? culture, JsonNode? value)
    {
        var values = form["values"]!.AsArray();
        var old = values.FirstOrDefault(entry => (string?)entry!["alias"] == alias && (string?)entry["culture"] == culture);
        if (old is not null)
        {
            values.Remove(old);
        }

        values.Add(new JsonObject { ["editorAlias"] = "", ["alias"] = alias, ["culture"] = culture, ["segment"] = null, ["value"] = value });
        return form;
    }

    public static JsonObject Rename(this JsonObject form, string? culture, string name)
    {
        form.Variant(culture)["name"] = name;
        return form;
    }

    public static JsonObject Variant(this JsonObject form, string? culture) =>
        form["variants"]!.AsArray().Single(variant => (string?)variant!["culture"] == culture)!.AsObject();

    public static JsonNode? Value(this JsonObject form, string alias, string? culture) =>
        form["values"]!.AsArray().SingleOrDefault(entry => (string?)entry!["alias"] == alias && (string?)entry["culture"] == culture)?["value"];
}
