using System.Collections.Concurrent;
using System.Text.Json;
using Microsoft.Extensions.Configuration;
using Passoparola.Cms.Tests.Support;

namespace Passoparola.Cms.Tests.Delivery.AnyRequest;

/// <summary>
/// Strangers choose every byte of what the OpenAPI descriptions let them ask. Each has an answer that is not our failure, and
/// none is told what is kept from it.
/// </summary>
[Collection<RunningCms>]
public sealed class AskingAnything(CmsApplication cms) : DeliveryContract(cms)
{
    private const string ApiKey = "s3cret";
    private const string ApiKeySetting = "Umbraco:CMS:DeliveryApi:ApiKey";

    [Theory]
    [InlineData(1, 5_000)]
    public Task No_request_fails_and_bad_parameters_are_named(int seed, int count) => AskAsync(seed, count);

    [Theory]
    [Trait("Category", "Campaign")]
    [InlineData(2, 50_000)]
    public Task None_of_many_requests_fails(int seed, int count) => AskAsync(seed, count);

    private async Task AskAsync(int seed, int count)
    {
        var configuration = (IConfigurationRoot)Cms.Get<IConfiguration>();
        Set(ApiKey);
        try
        {
            var hidden = new HiddenThings(Cms);
            string[] keys = [.. hidden.Keys, RootKey, $"{Tree.First}", $"{Tree.Second}", $"{Tree.Third}", $"{Tree.Sheet}", $"{Tree.Draft}", $"{Guid.NewGuid()}"];
            var requests = new RandomRequests(seed, await DescribedOperation.AllAsync(Cms), keys, ApiKey);
            var answered = new ConcurrentDictionary<int, int>();
            var faults = new ConcurrentBag<string>();
            await Parallel.ForEachAsync(
                Enumerable.Range(0, count).Select(_ => requests.Next()).ToList(),
                new ParallelOptions { MaxDegreeOfParallelism = 4, CancellationToken = TestContext.Current.CancellationToken },
                async (request, cancellation) =>
                {
                    var answer = await request.SendAsync(Cms.Address, cancellation);
                    answered.AddOrUpdate(answer?.Status ?? 0, 1, (_, before) => before + 1);
                    if (FaultOf(request, answer) is { } fault || (fault = hidden.ToldBy(request, answer, ApiKey)) is not null)
                    {
                        faults.Add($"{fault}\n{request}\n{answer}");
                    }
                });

            Assert.True(faults.IsEmpty, $"{faults.Count} of {count} (seed {seed}), among them:\n{string.Join("\n\n", faults.Take(5))}");
            // Else nothing above would mean anything.
            Assert.All(new[] { 200, 400, 404 }, status => Assert.InRange(answered.GetValueOrDefault(status), count / 20, count));
        }
        finally
        {
            Set("");
        }

        void Set(string key)
        {
            configuration[ApiKeySetting] = key;
            configuration.Reload();
        }
    }

    private static string? FaultOf(RawRequest request, RawAnswer? answer)
    {
        if (answer is null)
        {
            return request.IsWellFormed ? "A well-formed request has no answer." : null;
        }

        if (answer.Status >= 500)
        {
            return "The request failed.";
        }

        // What Kestrel refuses by itself has no body.
        return answer.Status < 400 || (answer.Body.Length == 0 && !request.IsWellFormed) ? null : ProblemFault(answer);
    }

    private static string? ProblemFault(RawAnswer answer)
    {
        if (!answer.ContentType.StartsWith("application/problem+json", StringComparison.Ordinal))
        {
            return "The error is no problem details.";
        }

        var problem = JsonDocument.Parse(answer.Body).RootElement;
        return problem.GetProperty("status").GetInt32() != answer.Status || problem.GetProperty("code").GetString() is not { Length: > 0 } ? "The problem says nothing of its kind."
            : answer.Status == 400 && !problem.GetProperty("errors").EnumerateObject().Any() ? "The problem names no parameter."
            : null;
    }
}
