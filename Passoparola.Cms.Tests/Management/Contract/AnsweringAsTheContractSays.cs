using System.Text.RegularExpressions;
using Passoparola.Cms.Tests.Support;

namespace Passoparola.Cms.Tests.Management.Contract;

/// <summary>
/// The back office's own package is the contract: TypeScript compares every answer with the type that the package declares
/// for it.
/// </summary>
[Collection<RunningCms>]
public sealed partial class AnsweringAsTheContractSays(CmsApplication cms, BackOfficePackage package) : IClassFixture<BackOfficePackage>
{
    [Fact]
    public async Task Every_operation_answers_as_the_package_declares_it()
    {
        var operations = await ManagementOperation.AllAsync(cms);
        var answers = await EveryAnswer.OfAsync(cms);

        var source = AnswersInTypeScript.Of(operations, answers);
        await package.CompileAsync(source);

        // What the contract does not say is found: the compiler would else approve of anything.
        await package.RefuseAsync(IsMandatory.Replace(Replaced(source, "\"serverStatus\":", "\"serverState\":"), "", 1), "serverState", "isMandatory");
    }

    [Fact]
    public async Task The_documentation_says_of_every_operation_whether_it_is_served_and_if_not_why()
    {
        var all = PackageOperation.All(await package.DeclarationsAsync());
        var served = (await ManagementOperation.AllAsync(cms)).Select(operation => operation.Id).ToHashSet();

        Assert.Equal(513, all.Count);
        Assert.Empty(served.Except(all.Select(operation => operation.Id)));
        Assert.Empty(all.Where(operation => !served.Contains(operation.Id) && NotServed.Because(operation) is null).Select(operation => operation.Signature));
        var page = ServedOperations.Of(all, served);
        var file = Path.Combine(Repository.Root, ServedOperations.Page);
        if (Environment.GetEnvironmentVariable("PASSOPAROLA_WRITE_DOCS") is { Length: > 0 })
        {
            await File.WriteAllTextAsync(file, page, TestContext.Current.CancellationToken);
        }

        Assert.Equal(page, await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken));
    }

    [GeneratedRegex("\"isMandatory\":(true|false),")]
    private static partial Regex IsMandatory { get; }

    private static string Replaced(string text, string old, string @new)
    {
        Assert.Contains(old, text, StringComparison.Ordinal);
        return text.Replace(old, @new, StringComparison.Ordinal);
    }
}
