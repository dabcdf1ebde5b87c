using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using Passoparola.Cms.Tests.Support;

namespace Passoparola.Cms.Tests.Management.Contract;

/// <summary>What the Management API answers when all its operations are asked: as known requests ask, and with guesses.</summary>
internal sealed partial class EveryAnswer(CmsApplication cms)
{
    // The process has one site, and asking everything takes long.
    private static readonly ConcurrentDictionary<CmsApplication, Task<List<RecordedAnswer>>> Recorded = new();

    /// <summary>The answers, which are asked for once.</summary>
    public static async Task<IReadOnlyList<RecordedAnswer>> OfAsync(CmsApplication cms) =>
        await Recorded.GetOrAdd(cms, site => new EveryAnswer(site).AskAsync());

    private async Task<List<RecordedAnswer>> AskAsync()
    {
        var operations = await ManagementOperation.AllAsync(cms);
        var known = ContractRequests.All(cms).ByOperation;
        Assert.Empty(known.Keys.Except(operations.Select(operation => operation.Id)));
        using var client = cms.AsAdministrator();
        var answers = new List<RecordedAnswer>();
        foreach (var operation in operations)
        {
            foreach (var request in known.GetValueOrDefault(operation.Id, []))
            {
                answers.Add(await AskAsync(client, operation, await request()));
            }

            foreach (var path in GuessedPaths(operation))
            {
                answers.Add(await RecordedAnswer.OfAsync(client, operation, new ContractRequest(HttpMethod.Get, path)));
            }
        }

        return answers;
    }

    private async Task<RecordedAnswer> AskAsync(HttpClient client, ManagementOperation operation, ContractRequest request)
    {
        if (request.As is not { } user)
        {
            return await RecordedAnswer.OfAsync(client, operation, request);
        }

        using var other = cms.AsUser(user);
        return await RecordedAnswer.OfAsync(other, operation, request);
    }

    /// <summary>A list as it is, its count, and something that is not there.</summary>
    private static IEnumerable<string> GuessedPaths(ManagementOperation operation) => operation switch
    {
        { Writes: true } => [],
        { Path: var path } when path.Contains('{', StringComparison.Ordinal) => [PathParameter.Replace(path, Guid.NewGuid().ToString())],
        { Path: var path, Query: var query } when query.Contains("take") => [path, path + "?take=0"],
        { Path: var path } => [path],
    };

    [GeneratedRegex(@"\{[^}]+\}")]
    private static partial Regex PathParameter { get; }
}
