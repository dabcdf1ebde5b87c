using System.Net;
using Passoparola.Cms.Infrastructure.Changes;
using Passoparola.Cms.Tests.Management.Contract;
using Passoparola.Cms.Tests.Support;

namespace Passoparola.Cms.Tests.Management.Permissions;

/// <summary>Four kinds of user try everything that changes something.</summary>
[Collection<RunningCms>]
public sealed class WalkingEveryWrite(CmsApplication cms)
{
    [Fact]
    public async Task Nobody_does_more_than_the_table_says_and_a_refusal_changes_nothing()
    {
        var writes = (await ManagementOperation.AllAsync(cms)).Where(operation => operation.Writes).ToArray();
        Assert.Empty(writes.Select(operation => operation.Id).Except(WritePermissions.All.Keys));
        Assert.Empty(WritePermissions.All.Keys.Except(writes.Select(operation => operation.Id)));
        var requests = ContractRequests.All(cms).ByOperation;
        Assert.Empty(writes.Select(operation => operation.Id).Except(requests.Keys));
        var faults = new List<string>();
        foreach (var (least, client) in await KindsOfUserAsync())
        {
            using (client)
            {
                foreach (var operation in writes)
                {
                    faults.AddRange(await TryAsync(operation, await requests[operation.Id][0](), least, client));
                }
            }
        }

        Assert.True(faults.Count == 0, string.Join('\n', faults));
    }

    private async Task<(Least Least, HttpClient Client)[]> KindsOfUserAsync() =>
    [
        (Least.Visitor, cms.AsVisitor()),
        (Least.Contributor, await cms.AsContributorAsync()),
        (Least.Editor, await cms.AsEditorAsync()),
        (Least.Administrator, cms.AsAdministrator()),
    ];

    private async Task<IReadOnlyList<string>> TryAsync(ManagementOperation operation, ContractRequest request, Least user, HttpClient client)
    {
        using var message = request.ToMessage();
        var before = cms.Get<IChangeFeed>().LastNumber;
        HttpResponseMessage? answer = null;
        var statements = await cms.StatementsDuringAsync(async () => answer = await client.SendAsync(message, TestContext.Current.CancellationToken));
        using (answer)
        {
            var told = $"{user} {operation.Id}: {(int)answer!.StatusCode}";
            if (user >= WritePermissions.All[operation.Id])
            {
                // That it succeeds is the contract's test; what a user may do can still fail for other reasons.
                return answer.StatusCode is HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden
                    ? [$"{told}, though allowed: {await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)}"]
                    : [];
            }

            var expected = user == Least.Visitor ? HttpStatusCode.Unauthorized : HttpStatusCode.Forbidden;
            return
            [
                .. answer.StatusCode == expected ? Array.Empty<string>() : [$"{told} instead of {(int)expected}"],
                .. cms.Get<IChangeFeed>().LastNumber == before ? Array.Empty<string>() : [$"{told}, and something changed"],
                .. statements.Where(WritesContent).Take(1).Select(statement => $"{told}, and wrote: {statement}"),
            ];
        }
    }

    // That a session is alive is written whatever it asks.
    private static bool WritesContent(string statement) =>
        (statement.Contains("INSERT INTO", StringComparison.OrdinalIgnoreCase)
            || statement.Contains("DELETE FROM", StringComparison.OrdinalIgnoreCase)
            || statement.Contains("UPDATE \"", StringComparison.OrdinalIgnoreCase))
        && !statement.Contains("session", StringComparison.OrdinalIgnoreCase);
}
