using Passoparola.Cms.Tests.Support;

namespace Passoparola.Cms.Tests.Schema;

/// <summary>What a site exports makes another site that exports the same.</summary>
public sealed class RoundTrips : IDisposable
{
    private readonly TestDatabase _engine = TestEngine.CreateDatabase();

    [Fact]
    public Task Random_types_and_documents_come_back_to_the_byte() => CompareAsync(seed: 1, types: 12, documents: 60);

    [Theory]
    [Trait("Category", "Campaign")]
    [MemberData(nameof(Seeds))]
    public Task Many_random_sites_come_back_to_the_byte(int seed) => CompareAsync(seed, types: 24, documents: 300);

    public static TheoryData<int> Seeds => [.. Enumerable.Range(100, 20)];

    public void Dispose() => _engine.Dispose();

    private async Task CompareAsync(int seed, int types, int documents)
    {
        var first = await ExportOfAsync(new RandomSite(seed).Write(types, documents));
        var second = await ExportOfAsync(first);

        Assert.Equal(Names(first), Names(second));
        Assert.All(Names(first), name => Assert.Equal(File.ReadAllText(Path.Combine(first, name)), File.ReadAllText(Path.Combine(second, name))));
        Assert.True(Names(first).Count() >= types + documents);
    }

    private async Task<string> ExportOfAsync(string folder)
    {
        var site = _engine.NewSite();
        var target = TemporaryFiles.NewPath("export");
        await SucceedAsync("schema", "import", "--folder", folder);
        await SucceedAsync("schema", "export", target);
        return target;

        async Task SucceedAsync(params string[] arguments)
        {
            var (exitCode, output, errors) = await site.RunAsync(arguments);
            Assert.True(exitCode == 0, errors);
            Assert.DoesNotContain("Left alone", output, StringComparison.Ordinal);
        }
    }

    private static IEnumerable<string> Names(string folder) => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
        .Select(file => Path.GetRelativePath(folder, file)).Order(StringComparer.Ordinal);
}
