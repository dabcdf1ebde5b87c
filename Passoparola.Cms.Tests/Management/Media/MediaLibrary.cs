using System.Net;
using System.Net.Http.Json;
using System.Text.Json;

namespace Passoparola.Cms.Tests.Management.Media;

/// <summary>What the back office does with media, in words.</summary>
internal static class MediaLibrary
{
    public const string Api = "/umbraco/management/api/v1";
    public const string Image = "cc07b313-0843-4aa8-bbda-871c8da728c8";
    public const string Folder = "f38bd2d7-65d0-48e6-95dc-87ce06ec2d3d";
    public const string Document = "4c52d8ab-54e6-40cd-999c-7a5f24903e4d";

    /// <summary>Uploads a file and makes a medium of it.</summary>
    public static async Task<Guid> AddAsync(this HttpClient client, string name, byte[] content, string type = Image, Guid? folder = null)
    {
        var upload = await client.UploadAsync(name, content);
        return await client.MakeAsync(Body(type, Path.GetFileNameWithoutExtension(name), folder, Upload(upload)));
    }

    public static Task<Guid> AddFolderAsync(this HttpClient client, string name, Guid? folder = null) => client.MakeAsync(Body(Folder, name, folder));

    public static async Task<Guid> MakeAsync(this HttpClient client, object body)
    {
        using var made = await client.PostAsJsonAsync($"{Api}/media", body, TestContext.Current.CancellationToken);
        await AssertStatusAsync(HttpStatusCode.Created, made);
        return Guid.Parse(Assert.Single(made.Headers.GetValues("Umb-Generated-Resource")));
    }

    public static object Body(string type, string name, Guid? folder, params object[] values) => new
    {
        id = Guid.NewGuid(),
        parent = folder is { } key ? new { id = key } : null,
        mediaType = new { id = type },
        values,
        variants = new[] { new { culture = (string?)null, segment = (string?)null, name } },
    };

    public static object Upload(Guid upload) => new { alias = "umbracoFile", editorAlias = "", value = new { temporaryFileId = upload } };

    public static async Task<JsonElement> JsonAsync(this HttpClient client, string path)
    {
        using var answer = await client.GetAsync(new Uri(path.StartsWith('/') ? path : $"{Api}/{path}", UriKind.Relative), TestContext.Current.CancellationToken);
        await AssertStatusAsync(HttpStatusCode.OK, answer);
        return await answer.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);
    }

    public static JsonElement Value(this JsonElement media, string alias) =>
        media.GetProperty("values").EnumerateArray().Single(value => value.GetProperty("alias").GetString() == alias).GetProperty("value");

    public static async Task<string> FileOfAsync(this HttpClient client, Guid media) =>
        (await client.JsonAsync($"media/{media}")).Value("umbracoFile").GetProperty("src").GetString()!;

    public static async Task<HttpStatusCode> StatusAsync(this HttpClient client, string path)
    {
        using var answer = await client.GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);
        return answer.StatusCode;
    }

    public static async Task<HttpStatusCode> SendAsync(this HttpClient client, HttpMethod method, string path, object? body = null)
    {
        using var request = new HttpRequestMessage(method, new Uri($"{Api}/{path}", UriKind.Relative)) { Content = body is null ? null : JsonContent.Create(body) };
        using var answer = await client.SendAsync(request, TestContext.Current.CancellationToken);
        return answer.StatusCode;
    }

    public static async Task AssertStatusAsync(HttpStatusCode expected, HttpResponseMessage answer)
    {
        if (answer.StatusCode != expected)
        {
            Assert.Fail($"Expected {expected}, got {answer.StatusCode}: {await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)}");
        }
    }
}
