using Passoparola.Cms.Benchmarks.Hosting;
using Passoparola.Cms.Tests.Infrastructure.Schema;
using Passoparola.Cms.Tests.Support;

namespace Passoparola.Cms.Tests.Schema;

public sealed class AnotherDefaultLanguage : IDisposable
{
    private readonly TestDatabase _engine = TestEngine.CreateDatabase();

    [Fact]
    public async Task The_language_a_site_is_born_with_gives_way_to_the_default_of_the_files()
    {
        var site = _engine.NewSite();
        var folder = new SchemaFolderOnDisk().With("Languages/de.config", Language("de-AT", isDefault: true)).With("Languages/sl.config", Language("sl-SI", isDefault: false));

        Assert.Equal(["Languages/de-AT.config", "Languages/sl-SI.config"], await LanguagesAfterAsync(site, folder));
    }

    [Fact]
    public async Task It_stays_where_the_files_name_it()
    {
        var site = _engine.NewSite();
        var folder = new SchemaFolderOnDisk().With("Languages/de.config", Language("de-AT", isDefault: true)).With("Languages/it.config", Language("it-IT", isDefault: false));

        Assert.Equal(["Languages/de-AT.config", "Languages/it-IT.config"], await LanguagesAfterAsync(site, folder));
    }

    public void Dispose() => _engine.Dispose();

    private static async Task<IEnumerable<string>> LanguagesAfterAsync(SiteDatabase site, SchemaFolderOnDisk folder)
    {
        var target = TemporaryFiles.NewPath("export");
        await SucceedAsync("schema", "import", "--folder", folder.Path);
        await SucceedAsync("schema", "export", target);
        return Directory.EnumerateFiles(Path.Combine(target, "Languages")).Select(file => Path.GetRelativePath(target, file)).Order(StringComparer.Ordinal);

        async Task SucceedAsync(params string[] arguments)
        {
            var (exitCode, _, errors) = await site.RunAsync(arguments);
            Assert.True(exitCode == 0, errors);
        }
    }

    private static string Language(string code, bool isDefault) =>
        $"<Language Key=\"{Guid.NewGuid()}\" Alias=\"{code}\"><Name>{code}</Name><IsoCode>{code}</IsoCode><IsMandatory>{isDefault}</IsMandatory><IsDefault>{isDefault}</IsDefault></Language>";
}
