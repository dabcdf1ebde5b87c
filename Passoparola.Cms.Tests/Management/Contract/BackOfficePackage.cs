using Passoparola.Cms.Tests.Support;

namespace Passoparola.Cms.Tests.Management.Contract;

/// <summary>The back office's package from npm, of which only the declarations of its API are needed, and a compiler.</summary>
public sealed class BackOfficePackage : IAsyncLifetime
{
    private const string Answers = "answers.ts";

    private static readonly string[] Compile = ["node_modules/typescript/bin/tsc", "--project", "tsconfig.json"];

    private NodeFolder _folder = null!;

    public async ValueTask InitializeAsync() => _folder = await NodeFolder.OfAsync("Passoparola.Cms.Tests/Management/Contract");

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    /// <summary>The types of the package's API.</summary>
    public Task<string> DeclarationsAsync() => _folder.ReadAsync("node_modules/@umbraco-cms/backoffice/dist-cms/packages/core/backend-api/types.gen.d.ts");

    /// <summary>Compiles the answers, which must succeed.</summary>
    public async Task CompileAsync(string answers)
    {
        await _folder.WriteAsync(Answers, answers);
        await _folder.RunAsync(Compile);
    }

    /// <summary>Compiles the answers, which must fail and say all the words.</summary>
    public async Task RefuseAsync(string answers, params string[] words)
    {
        await _folder.WriteAsync(Answers, answers);
        await _folder.FailAsync(words, Compile);
    }
}
