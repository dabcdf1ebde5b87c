using System.Text.Json;

namespace Passoparola.Cms.Tests.Management.Contract;

/// <summary>What an operation answered.</summary>
internal sealed record RecordedAnswer(ManagementOperation Operation, ContractRequest Request, int Status, string Body)
{
    public bool IsSuccess => Status is >= 200 and < 300;

    /// <summary>Whether there is something to compare: created resources and most writes answer without a body.</summary>
    public bool HasJson => Body.Length > 0 && IsJson(Body);

    public static async Task<RecordedAnswer> OfAsync(HttpClient client, ManagementOperation operation, ContractRequest request)
    {
        using var message = request.ToMessage();
        using var answer = await client.SendAsync(message, TestContext.Current.CancellationToken);
        var body = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        return new RecordedAnswer(operation, request, (int)answer.StatusCode, body);
    }

    private static bool IsJson(string body)
    {
        try
        {
            using var document = JsonDocument.Parse(body);
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
