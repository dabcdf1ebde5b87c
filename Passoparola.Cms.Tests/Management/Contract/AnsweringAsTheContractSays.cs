using System.Text.RegularExpressions;
using Passoparola.Cms.Tests.Support;

namespace Passoparola.Cms.Tests.Management.Contract;

/// <summary>
/// The back office's own package is the contract: TypeScript compares every answer with the type that the package declares
/// for it.
/// </summary>
[Collection<RunningCms>]
public sealed partial class AnsweringAsTheContractSays(CmsApplication cms)
{
    private static readonly string[] Compile = ["node_modules/typescript/bin/tsc", "--project", "tsconfig.json"];

    [Fact]
    public async Task Every_operation_answers_as_the_package_declares_it()
    {
        var operations = await ManagementOperation.AllAsync(cms);
        var answers = await AskEverythingAsync(operations);

        Assert.Empty(operations.Select(operation => operation.Id).Except(answers.Where(answer => answer.IsSuccess).Select(answer => answer.Operation.Id)));
        Assert.DoesNotContain(answers, answer => answer.Status >= 500);
        var folder = await NodeFolder.CopyAsync("Passoparola.Cms.Tests/Management/Contract");
        var source = AnswersInTypeScript.Of(operations, answers);
        await folder.WriteAsync("answers.ts", source);
        await folder.RunAsync(Compile);

        // What the contract does not say is found: the compiler would else approve of anything.
        await folder.WriteAsync("answers.ts", Replaced(source, "\"serverStatus\":", "\"serverState\":"));
        await folder.FailAsync("serverState", Compile);
        await folder.WriteAsync("answers.ts", IsMandatory.Replace(source, "", 1));
        await folder.FailAsync("isMandatory", Compile);
    }

    [GeneratedRegex("\"isMandatory\":(true|false),")]
    private static partial Regex IsMandatory { get; }

    private static string Replaced(string text, string old, string @new)
    {
        Assert.Contains(old, text, StringComparison.Ordinal);
        return text.Replace(old, @new, StringComparison.Ordinal);
    }

    private async Task<List<RecordedAnswer>> AskEverythingAsync(IReadOnlyList<ManagementOperation> operations)
    {
        var known = ContractRequests.All(cms).ByOperation;
        Assert.Empty(known.Keys.Except(operations.Select(operation => operation.Id)));
        using var client = cms.AsAdministrator();
        var answers = new List<RecordedAnswer>();
        foreach (var operation in operations)
        {
            foreach (var request in known.GetValueOrDefault(operation.Id, []))
            {
                answers.Add(await RecordedAnswer.OfAsync(client, operation, await request()));
            }

            foreach (var path in GuessedPaths(operation))
            {
                answers.Add(await RecordedAnswer.OfAsync(client, operation, new ContractRequest(HttpMethod.Get, path)));
            }
        }

        return answers;
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
