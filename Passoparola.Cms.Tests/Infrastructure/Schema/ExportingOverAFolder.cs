using Passoparola.Cms.Infrastructure.Schema;
using Passoparola.Cms.Infrastructure.Schema.Files;
using Passoparola.Cms.Tests.Support;

namespace Passoparola.Cms.Tests.Infrastructure.Schema;

/// <summary>An export leaves a folder that can be imported, and keeps its hands off what it does not know.</summary>
[Collection<RunningCms>]
public sealed class ExportingOverAFolder(CmsApplication cms)
{
    private const string Config = "<uSync version=\"18.0.0\" format=\"10.7.0\" />";

    private readonly SchemaFolderOnDisk _target = new();
    private readonly Guid _key = Guid.NewGuid();

    [Fact]
    public async Task A_folder_that_holds_something_else_is_refused_and_left_alone()
    {
        _target.With("Content/web.config", "<configuration />");

        var refusal = await Assert.ThrowsAsync<SchemaException>(ExportAsync);

        Assert.Contains(_target.Path, refusal.Message, StringComparison.Ordinal);
        Assert.Equal(["Content/web.config"], Names());
    }

    [Fact]
    public async Task Markers_and_files_of_others_stay_and_what_the_site_has_not_goes()
    {
        _target.With("usync.config", Config)
            .With("Content/gone.config", $"<Empty Key=\"{Guid.NewGuid()}\" Alias=\"gone\" Change=\"Delete\" />")
            .With("Content/web.config", "<configuration />")
            .With("Content/broken.config", "<Content")
            .With("Content/old.config", Document(Guid.NewGuid()))
            .With("Elsewhere/old.config", Document(Guid.NewGuid()));

        await ExportAsync();

        Assert.Equal(
            ["Content/broken.config", "Content/gone.config", "Content/web.config"],
            Names().Intersect(["Content/broken.config", "Content/gone.config", "Content/web.config", "Content/old.config", "Elsewhere/old.config"]));
    }

    [Fact]
    public async Task A_marker_of_what_the_site_has_again_goes()
    {
        await new SmallSite(cms).WithType("title").WithDocument(_key, "Again", null).ImportAsync();
        _target.With("usync.config", Config).With("Content/gone.config", $"<Empty Key=\"{_key}\" Alias=\"gone\" Change=\"Delete\" />");

        await ExportAsync();

        Assert.Contains(_target.Read().Contents, document => document.Key == _key);
    }

    [Fact]
    public async Task What_stands_in_the_demo_folder_is_written_there()
    {
        var other = Guid.NewGuid();
        await new SmallSite(cms).WithType("title").WithDocument(_key, $"Demo {_key:N}", "first").WithDocument(other, "Not demo", null).ImportAsync();
        _target.With("usync.config", Config).With("Demo/Content/under-an-old-name.config", Document(_key));

        await ExportAsync();

        Assert.Contains($"Demo/Content/demo-{_key:N}.config", Names());
        Assert.DoesNotContain("Demo/Content/under-an-old-name.config", Names());
        Assert.Contains(_target.Read(demo: true).Contents, document => document.Key == _key);
        Assert.DoesNotContain(_target.Read(demo: false).Contents, document => document.Key == _key);
        Assert.Contains(_target.Read(demo: false).Contents, document => document.Key == other);
    }

    [Fact]
    public async Task A_demo_set_that_was_never_imported_stays_and_what_an_editor_deleted_of_it_goes()
    {
        var site = new SmallSite(cms).WithType("title").WithDocument(_key, "Demo", null);
        await site.ImportAsync();
        site.Documents.Delete(site.Documents.GetById(_key)!);
        _target.With("usync.config", Config).With("Demo/Content/deleted.config", Document(_key)).With("Demo/Content/never.config", Document(Guid.NewGuid()));

        await ExportAsync();

        Assert.Equal(["Demo/Content/never.config"], Names().Where(name => name.StartsWith("Demo/", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Published_documents_with_other_edits_are_reported()
    {
        var untouched = Guid.NewGuid();
        var draft = Guid.NewGuid();
        var site = new SmallSite(cms).WithType("title")
            .WithDocument(_key, "Edited", "first").WithDocument(untouched, "As it was", "first").WithDocument(draft, "Draft", "first", published: false);
        await site.ImportAsync();
        var document = site.Documents.GetById(_key)!;
        document.SetValue("title", "second");
        site.Documents.Save(document);

        var report = await ExportAsync();

        Assert.Contains(new PendingEdit(_key, "Edited"), report.PendingEdits);
        Assert.DoesNotContain(report.PendingEdits, pending => pending.Key == untouched || pending.Key == draft);
        Assert.Equal(report.Files, Names().Count() - 1);
    }

    private Task<SchemaExportReport> ExportAsync() => cms.Get<ISchemaExport>().RunAsync(_target.Path, TestContext.Current.CancellationToken);

    private IEnumerable<string> Names() => Directory.EnumerateFiles(_target.Path, "*", SearchOption.AllDirectories)
        .Select(file => Path.GetRelativePath(_target.Path, file)).Order(StringComparer.Ordinal);

    private static string Document(Guid key) => $"""
        <Content Key="{key}" Alias="x"><Info><ContentType>page</ContentType><CreateDate>2026-01-31T00:00:00</CreateDate></Info><Properties /></Content>
        """;
}
