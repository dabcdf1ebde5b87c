using System.Net;
using System.Text.Json;

namespace Passoparola.Cms.Tests.Support;

/// <summary>Requests to the Management API, by the part of the address that an operation has for itself.</summary>
internal static class ManagementRequests
{
    public const string Base = "/umbraco/management/api/v1";

    /// <returns>The body of an answer that is expected to be 200.</returns>
    public static async Task<JsonElement> ReadAsync(this HttpClient client, string path)
    {
        using var answer = await client.AnswerAsync(path);
        var body = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.True(answer.StatusCode == HttpStatusCode.OK, $"{path}: {(int)answer.StatusCode} {body}");
        using var json = JsonDocument.Parse(body);
        return json.RootElement.Clone();
    }

    /// <returns>The answer, whatever it is.</returns>
    public static Task<HttpResponseMessage> AnswerAsync(this HttpClient client, string path) =>
        client.GetAsync(new Uri(Base + path, UriKind.Relative), TestContext.Current.CancellationToken);

    /// <returns>The status of an answer, whatever else it says.</returns>
    public static async Task<HttpStatusCode> StatusAsync(this HttpClient client, string path)
    {
        using var answer = await client.AnswerAsync(path);
        return answer.StatusCode;
    }
}
