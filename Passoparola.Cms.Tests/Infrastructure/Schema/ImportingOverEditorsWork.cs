using Passoparola.Cms.Tests.Support;
using Umbraco.Cms.Core.Services;

namespace Passoparola.Cms.Tests.Infrastructure.Schema;

[Collection<RunningCms>]
public sealed class ImportingOverEditorsWork(CmsApplication cms)
{
    private readonly Guid _key = Guid.NewGuid();

    [Fact]
    public async Task A_document_follows_its_file_as_long_as_nobody_else_touches_it()
    {
        var site = new SmallSite(cms).WithType("title").WithDocument(_key, "One", "first");
        await site.ImportAsync();

        var report = await site.WithDocument(_key, "One", "second").ImportAsync();

        Assert.Equal(1, report.Updated);
        Assert.Equal("second", site.TitleOf(_key));
        Assert.False(site.Documents.GetById(_key)!.Edited);
    }

    [Fact]
    public async Task Importing_the_same_again_writes_nothing()
    {
        var site = new SmallSite(cms).WithType("title").WithDocument(_key, "One", "first");
        await site.ImportAsync();

        var statements = await cms.StatementsDuringAsync(async () => Assert.Equal(2, (await site.ImportAsync()).Unchanged));

        Assert.DoesNotContain(statements, statement => IsWrite(statement));
    }

    [Fact]
    public async Task What_an_editor_changed_is_left_alone_and_reported()
    {
        var site = new SmallSite(cms).WithType("title").WithDocument(_key, "One", "first");
        await site.ImportAsync();
        var document = site.Documents.GetById(_key)!;
        document.SetValue("title", "the editor's");
        site.Documents.Save(document);

        var report = await site.WithDocument(_key, "One", "second").ImportAsync();

        Assert.Equal(("One", "an editor changed it"), Assert.Single(report.Skipped) is var skipped ? (skipped.Name, skipped.Reason) : default);
        Assert.Equal("the editor's", site.TitleOf(_key));
    }

    [Fact]
    public async Task What_an_editor_trashed_is_not_made_again_nor_what_belongs_under_it()
    {
        var child = Guid.NewGuid();
        var site = new SmallSite(cms).WithType("title").WithDocument(_key, "One", "first");
        await site.ImportAsync();
        site.Documents.MoveToRecycleBin(site.Documents.GetById(_key)!);

        var report = await site.WithDocument(child, "Below", null, _key).ImportAsync();

        Assert.Equal(
            ["an editor moved it to the recycle bin", "the document it belongs under is not there any more"],
            report.Skipped.Select(skipped => skipped.Reason).Order(StringComparer.Ordinal));
        Assert.True(site.Documents.GetById(_key)!.Trashed);
        Assert.Null(site.Documents.GetById(child));
    }

    [Fact]
    public async Task What_an_editor_deleted_is_not_made_again()
    {
        var site = new SmallSite(cms).WithType("title").WithDocument(_key, "One", "first");
        await site.ImportAsync();
        site.Documents.Delete(site.Documents.GetById(_key)!);

        var report = await site.ImportAsync();

        Assert.Equal("an editor deleted it", Assert.Single(report.Skipped).Reason);
        Assert.Null(site.Documents.GetById(_key));
    }

    [Fact]
    public async Task A_file_that_went_away_deletes_nothing_and_a_marker_moves_to_the_recycle_bin()
    {
        var site = new SmallSite(cms).WithType("title").WithDocument(_key, "One", "first");
        await site.ImportAsync();

        Assert.Equal(0, (await site.Without(_key).ImportAsync()).Deleted);
        Assert.False(site.Documents.GetById(_key)!.Trashed);
        Assert.Equal(1, (await site.WithMarker(_key).ImportAsync()).Deleted);
        Assert.True(site.Documents.GetById(_key)!.Trashed);
    }

    [Fact]
    public async Task A_type_that_changes_under_a_document_does_not_make_it_an_editor_s()
    {
        var site = new SmallSite(cms).WithType("title", "subtitle").WithDocument(_key, "One", "first");
        await site.ImportAsync();

        var report = await site.WithType("title").WithDocument(_key, "One", "second").ImportAsync();

        Assert.Empty(report.Skipped);
        Assert.Equal("second", site.TitleOf(_key));
        Assert.DoesNotContain(cms.Get<IContentTypeService>().Get(site.TypeKey)!.PropertyTypes, property => property.Alias == "subtitle");
    }

    [Fact]
    public async Task A_value_that_could_not_be_published_is_found_before_anything_is_written()
    {
        var site = new SmallSite(cms).WithMandatoryTitle().WithDocument(Guid.NewGuid(), "Good", "first").WithDocument(_key, "Bad", null);

        var refusal = await site.RefusalAsync();

        Assert.Equal($"Content/{_key:N}.config: Bad: it cannot be published, because the value of 'title' is missing or not valid (key {_key})", refusal);
        Assert.Null(cms.Get<IContentTypeService>().Get(site.TypeKey));
    }

    [Fact]
    public async Task A_file_that_cannot_be_read_leaves_the_database_as_it_was()
    {
        var site = new SmallSite(cms).WithType("title").WithDocument(_key, "One", "first").With("Content/zz.config", "<Content");
        var statements = await cms.StatementsDuringAsync(async () => Assert.Contains("Content/zz.config", await site.RefusalAsync(), StringComparison.Ordinal));

        Assert.DoesNotContain(statements, statement => IsWrite(statement));
    }

    [Theory]
    [InlineData("<Parent Key=\"11111111-1111-1111-1111-111111111111\">x</Parent>", "", "Parent is 11111111-1111-1111-1111-111111111111, which does not exist")]
    [InlineData("", "<weight><Value>3</Value></weight>", "has no property 'weight'")]
    [InlineData("", "<title><Value Culture=\"it-IT\">3</Value></title>", "the property 'title' does not vary by culture, and has a value for 'it-IT'")]
    [InlineData("", "<title><Value Culture=\"xx-XX\">3</Value></title>", "the property 'title' has a value in the language 'xx-XX', which does not exist")]
    [InlineData("", "<title><Value>umb://document/11111111111111111111111111111111</Value></title>", "the property 'title' refers to umb://document/11111111111111111111111111111111, which does not exist")]
    public async Task What_points_nowhere_is_named_with_file_and_key(string info, string properties, string problem)
    {
        var site = new SmallSite(cms).WithType("title");
        site.With("Content/bad.config", $"""
            <Content Key="{_key}" Alias="Bad"><Info>{info}<ContentType>{site.TypeAlias}</ContentType><CreateDate>2026-01-31T00:00:00</CreateDate></Info><Properties>{properties}</Properties></Content>
            """);

        var refusal = await site.RefusalAsync();

        Assert.StartsWith("Content/bad.config: Bad: ", refusal, StringComparison.Ordinal);
        Assert.EndsWith($"{problem} (key {_key})", refusal, StringComparison.Ordinal);
    }

    private static bool IsWrite(string statement) =>
        statement.Contains("INSERT", StringComparison.OrdinalIgnoreCase)
        || statement.Contains("UPDATE ", StringComparison.OrdinalIgnoreCase)
        || statement.Contains("DELETE", StringComparison.OrdinalIgnoreCase);
}
