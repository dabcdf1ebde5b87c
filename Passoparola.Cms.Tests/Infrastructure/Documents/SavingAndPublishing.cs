using Passoparola.Cms.Tests.Support;
using Umbraco.Cms.Core.Models;

namespace Passoparola.Cms.Tests.Infrastructure.Documents;

public sealed class SavingAndPublishing(CmsApplication cms) : DocumentScenario(cms)
{
    [Fact]
    public void A_new_document_is_a_draft_at_the_end_of_its_siblings()
    {
        var root = Root();

        var first = Saved(NewPlain("Primo", root.Id));
        var second = Saved(NewPlain("Secondo", root.Id));

        Assert.Equal($"{root.Path},{second.Id}", second.Path);
        Assert.Equal((root.Level + 1, first.SortOrder + 1), (second.Level, second.SortOrder));
        Assert.Equal((false, true, PublishedState.Unpublished), (second.Published, second.Edited, second.PublishedState));
        Assert.False(second.IsDirty());
    }

    [Fact]
    public void Every_kind_of_value_comes_back_as_it_was_saved()
    {
        var content = NewPlain("Valori", title: "È così: \"a\"\nb");
        content.SetValue(DocumentTypesForTests.Amount, -3);
        content.SetValue(DocumentTypesForTests.Price, 12.50m);
        content.SetValue(DocumentTypesForTests.Day, new DateTime(2026, 3, 29, 2, 30, 0, DateTimeKind.Utc));

        var found = Published(content);

        foreach (var published in new[] { false, true })
        {
            Assert.Equal("È così: \"a\"\nb", found.GetValue(DocumentTypesForTests.Title, published: published));
            Assert.Equal(-3, found.GetValue(DocumentTypesForTests.Amount, published: published));
            Assert.Equal(12.5m, found.GetValue(DocumentTypesForTests.Price, published: published));
            Assert.Equal(new DateTime(2026, 3, 29, 2, 30, 0, DateTimeKind.Utc), found.GetValue(DocumentTypesForTests.Day, published: published));
        }

        Assert.False(found.Edited);
    }

    [Fact]
    public void A_published_document_that_is_edited_keeps_its_published_values()
    {
        var content = Published(NewPlain("Bando", title: "Prima"));

        content.SetValue(DocumentTypesForTests.Title, "Dopo");
        var found = Saved(content);

        Assert.Equal((true, true), (found.Published, found.Edited));
        Assert.Equal("Dopo", found.GetValue<string>(DocumentTypesForTests.Title));
        Assert.Equal("Prima", found.GetValue<string>(DocumentTypesForTests.Title, published: true));
    }

    [Fact]
    public void Publishing_again_starts_a_version_and_keeps_the_old_one()
    {
        var content = Published(NewPlain("Versioni", title: "Prima"));
        content.SetValue(DocumentTypesForTests.Title, "Dopo");

        var found = Published(content);

        Assert.NotEqual(found.VersionId, found.PublishedVersionId);
        Assert.Equal(3, Documents.GetVersions(found.Id).Count());
        Assert.Equal(found.VersionId, Documents.GetVersions(found.Id).First().VersionId);
        Assert.Equal("Dopo", found.GetValue<string>(DocumentTypesForTests.Title, published: true));
    }

    [Fact]
    public void Unpublishing_leaves_a_draft_with_the_last_values()
    {
        var content = Published(NewPlain("Ritirato", title: "Testo"));

        Assert.True(Documents.Unpublish(content, userId: User).Success);

        var found = Reloaded(content);
        Assert.Equal((false, true, 0), (found.Published, found.Edited, found.PublishedVersionId));
        Assert.Null(found.PublishName);
        Assert.Equal("Testo", found.GetValue<string>(DocumentTypesForTests.Title));
    }

    [Fact]
    public void Cultures_are_published_each_by_itself()
    {
        var content = Published(NewVarying("Corso", "Course"), Italian);
        Assert.Equal([Italian], content.PublishedCultures);
        Assert.Null(content.GetValue(DocumentTypesForTests.Title, English, published: true));
        Assert.Equal([English], content.EditedCultures!);

        content = Published(content, English);
        Assert.Equal([English, Italian], content.PublishedCultures.Order());
        Assert.Equal("Title of Course", content.GetValue(DocumentTypesForTests.Title, English, published: true));
        Assert.Empty(content.EditedCultures!);

        Assert.True(Documents.Unpublish(content, English, User).Success);
        content = Reloaded(content);
        Assert.Equal([Italian], content.PublishedCultures);
        Assert.True(content.Published);
    }

    [Fact]
    public void A_name_changed_in_one_culture_makes_that_culture_edited()
    {
        var name = $"Sportello {Guid.NewGuid():N}";
        var content = Published(NewVarying(name, "Desk"));

        content.SetCultureName("Help desk", English);
        content = Saved(content);

        Assert.Equal([English], content.EditedCultures!);
        Assert.Equal("Desk", content.GetPublishName(English));
        Assert.Equal(name, content.Name);
    }

    [Fact]
    public void Saving_what_has_not_changed_writes_nothing()
    {
        var content = Published(NewPlain("Fermo"));
        var date = content.UpdateDate;

        var found = Saved(Reloaded(content));

        Assert.Equal((date, content.VersionId), (found.UpdateDate, found.VersionId));
    }

    [Fact]
    public void A_document_loaded_before_somebody_published_it_is_not_saved_over_that()
    {
        var stale = Saved(NewPlain("Conteso"));
        Published(Reloaded(stale));
        stale.SetValue(DocumentTypesForTests.Title, "Vecchio");

        Assert.Throws<InvalidOperationException>(() => Documents.Save(stale, User));

        Assert.Equal("Titolo", Reloaded(stale).GetValue<string>(DocumentTypesForTests.Title));
    }

    [Fact]
    public void Rolling_back_brings_the_values_of_an_old_version_back_as_a_draft()
    {
        var content = Published(NewPlain("Ripristino", title: "Prima"));
        var old = content.PublishedVersionId;
        content.SetValue(DocumentTypesForTests.Title, "Dopo");
        content = Published(content);

        Assert.True(Documents.Rollback(content.Id, old, "*", User).Success);

        var found = Reloaded(content);
        Assert.Equal("Prima", found.GetValue<string>(DocumentTypesForTests.Title));
        Assert.Equal("Dopo", found.GetValue<string>(DocumentTypesForTests.Title, published: true));
        Assert.True(found.Edited);
    }
}
