using System.Net;
using System.Text.Json;
using Passoparola.Cms.Tests.Management.Contract;
using Passoparola.Cms.Tests.Support;

namespace Passoparola.Cms.Tests.Management.AnyRequest;

/// <summary>Whatever an administrator's browser sends, it is answered, and a refusal says why.</summary>
[Collection<RunningCms>]
public sealed class AskingTheManagementApiAnything(CmsApplication cms)
{
    [Theory]
    [InlineData(1, 300)]
    public Task No_request_fails_and_a_refusal_is_a_problem(int seed, int count) => AskAsync(seed, count);

    [Theory]
    [Trait("Category", "Campaign")]
    [InlineData(2, 10_000)]
    public Task None_of_many_requests_fails(int seed, int count) => AskAsync(seed, count);

    private async Task AskAsync(int seed, int count)
    {
        var random = new Random(seed);
        var (addresses, bodies) = (new RandomAddresses(random), new RandomBodies(random));
        var operations = await ManagementOperation.AllAsync(cms);
        var known = ContractRequests.All(cms).ByOperation;
        var faults = new List<string>();
        var answered = new Dictionary<int, int>();
        using var client = cms.AsAdministrator();
        for (var number = 0; number < count; number++)
        {
            var operation = operations[random.Next(operations.Count)];
            var right = known.TryGetValue(operation.Id, out var requests)
                ? await requests[random.Next(requests.Count)]()
                : new ContractRequest(operation.Method, operation.Path);
            var request = right with { Path = random.Next(3) == 0 || right.Body is null ? addresses.Changed(right.Path, operation.Query) : right.Path };
            request = request with { Body = BodyOf(right, random, bodies) };
            using var message = request.ToMessage();
            using var answer = await client.SendAsync(message, TestContext.Current.CancellationToken);
            answered[(int)answer.StatusCode] = answered.GetValueOrDefault((int)answer.StatusCode) + 1;
            if (await FaultAsync(request, answer) is { } fault)
            {
                faults.Add($"{fault}\n{request.Method} {request.Path}\n{await SentAsync(request)}\n{await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)}");
            }
        }

        Assert.True(faults.Count == 0, $"{faults.Count} of {count} (seed {seed}), among them:\n{string.Join("\n\n", faults.Take(10))}");
        // Else nothing above would mean anything.
        Assert.All(new[] { 200, 400, 404 }, status => Assert.InRange(answered.GetValueOrDefault(status), count / 50, count));
    }

    private static object? BodyOf(ContractRequest right, Random random, RandomBodies bodies) => right.Body switch
    {
        null or HttpContent => right.Body,
        var body when random.Next(6) == 0 => bodies.Broken(body),
        var body => bodies.Changed(body),
    };

    private static async Task<string?> FaultAsync(ContractRequest request, HttpResponseMessage answer)
    {
        if ((int)answer.StatusCode >= 500)
        {
            return "The request failed.";
        }

        if ((int)answer.StatusCode < 400)
        {
            return null;
        }

        if (answer.StatusCode == HttpStatusCode.BadRequest && request.Path.Contains("%00", StringComparison.Ordinal) && answer.Content.Headers.ContentLength == 0)
        {
            // Kestrel refuses such an address by itself, and without a body.
            return null;
        }

        if (answer.Content.Headers.ContentType?.MediaType != "application/problem+json")
        {
            return "The error is no problem details.";
        }

        using var problem = JsonDocument.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        return problem.RootElement.GetProperty("code").GetString() is { Length: > 0 } ? null : "The problem says nothing of its kind.";
    }

    private static async Task<string> SentAsync(ContractRequest request)
    {
        var text = request.Body is HttpContent content and not MultipartFormDataContent ? await content.ReadAsStringAsync(TestContext.Current.CancellationToken) : "";
        return text.Length > 600 ? text[..600] + "…" : text;
    }
}
