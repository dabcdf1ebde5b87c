using Passoparola.Cms.Tests.Support;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace Passoparola.Cms.Tests.Infrastructure.Documents;

/// <summary>Documents with their values, versions and cultures.</summary>
public abstract class DocumentRepositoryContract(TestDatabase database) : DocumentRepositoryRooms(database)
{

    [Fact]
    public void Every_kind_of_value_comes_back_with_its_type()
    {
        var day = new DateTime(2026, 3, 29, 2, 30, 0, DateTimeKind.Utc);
        var content = New("Valori", "È \"così\" ☂");
        content.SetValue("amount", -3);
        content.SetValue("price", 0.1m);
        content.SetValue("day", day);
        Save(content, publish: true);

        var found = Found(content);

        Assert.Equal(["È \"così\" ☂", -3, 0.1m, day], new[] { "title", "amount", "price", "day" }.Select(alias => found.GetValue(alias)));
        Assert.Equal(found.GetValue("price"), found.GetValue("price", published: true));
        Assert.Equal(DateTimeKind.Utc, ((DateTime)found.GetValue("day")!).Kind);
        Assert.Equal((true, false, "Valori"), (found.Published, found.Edited, found.PublishName));
        Assert.False(found.IsDirty());
    }

    [Fact]
    public void Publishing_turns_the_current_version_into_the_published_one()
    {
        var content = New("Versioni", "uno");
        Save(content);
        var first = content.VersionId;
        content.SetValue("title", "due");
        Save(content, publish: true);

        Assert.Equal(first, content.PublishedVersionId);
        Assert.NotEqual(first, content.VersionId);
        Assert.Equal([content.VersionId, first], InScope(() => Documents.GetVersionIds(content.Id, 10).ToArray()));

        content.SetValue("title", "tre");
        Save(content);

        var found = Found(content);
        Assert.Equal(("tre", "due", true), (found.GetValue("title"), found.GetValue("title", published: true), found.Edited));
    }

    [Fact]
    public void Unpublishing_leaves_no_published_version()
    {
        var content = New("Ritirato", "uno");
        Save(content, publish: true);
        content.PublishedState = PublishedState.Unpublishing;
        Save(content);

        var found = Found(content);

        Assert.Equal((false, 0, true, "uno"), (found.Published, found.PublishedVersionId, found.Edited, found.GetValue("title")));
        Assert.Empty(InScope(() => Source.AllPublished().ToArray()));
    }

    [Fact]
    public void Cultures_keep_their_names_and_dates_published_or_not()
    {
        var content = NewVarying("Corso", "Course");
        Save(content, publish: true, DocumentRooms.Italian);

        var found = Found(content);

        Assert.Equal(("Corso", "Corso", "Course"), (found.Name, found.GetCultureName(DocumentRooms.Italian), found.GetCultureName(DocumentRooms.English)));
        Assert.Equal([DocumentRooms.Italian], found.PublishedCultures);
        Assert.Equal([DocumentRooms.English], found.EditedCultures!);
        Assert.Equal(content.GetPublishDate(DocumentRooms.Italian)!.Value, found.GetPublishDate(DocumentRooms.Italian)!.Value, TimeSpan.FromMilliseconds(1));
    }

    [Fact]
    public void A_version_that_is_not_current_is_not_saved()
    {
        var content = New("Conteso", "uno");
        Save(content);
        var stale = Found(content);
        Save(content, publish: true);
        stale.SetValue("title", "vecchio");

        Assert.Throws<InvalidOperationException>(() => Save(stale));

        Assert.Equal("uno", Found(content).GetValue("title"));
    }

    [Fact]
    public void Names_are_told_apart_from_their_siblings_names()
    {
        string[] wanted = ["Corso", "corso", "Corso (4)", "Corso", "Corso (1)", "Piano (1)", "Piano (1)"];

        string[] given = [.. wanted.Select(name =>
        {
            var content = New(name, "");
            Save(content);
            return content.Name!;
        })];

        Assert.Equal(["Corso", "corso (1)", "Corso (4)", "Corso (2)", "Corso (3)", "Piano (1)", "Piano (1) (1)"], given);
    }

    [Fact]
    public void Many_equal_names_cost_no_moreStatements_than_a_few()
    {
        int SavingOneMore()
        {
            var content = New("Stesso", "");
            return Statements.During(() => Save(content)).Count;
        }

        Save(New("Stesso", ""));
        var few = SavingOneMore();
        InScope(() =>
        {
            for (var number = 0; number < 60; number++)
            {
                Documents.Save(New("Stesso", ""));
            }

            return true;
        });

        Assert.Equal(few, SavingOneMore());
        Assert.Equal("Stesso (62)", InScope(() => Documents.GetMany(Array.Empty<int>()).Last().Name));
    }

    [Fact]
    public void Creating_and_publishing_takes_fewStatements()
    {
        Save(New("Riscaldamento", ""));

        var statements = Statements.During(() => Save(New("Misurato", "x"), publish: true));

        Assert.True(statements.Count <= 12, string.Join("\n", statements));
    }

    [Fact]
    public void Old_versions_are_deleted_and_those_in_use_are_kept()
    {
        var content = New("Storia", "1");
        Save(content, publish: true);
        Save(content, publish: true);
        Save(content, publish: true);
        var history = Rooms.Get<IDocumentVersionRepository>();

        InScope(() =>
        {
            Documents.DeleteVersions(content.Id, DateTime.MaxValue.AddDays(-1));
            return true;
        });

        Assert.Equal([content.VersionId, content.PublishedVersionId], InScope(() => Documents.GetVersionIds(content.Id, 10).ToArray()));
        Assert.Throws<InvalidOperationException>(() => InScope(() =>
        {
            Documents.DeleteVersion(content.VersionId);
            return true;
        }));
        var metas = InScope(() => history.GetPagedItemsByContentId(content.Id, 0, 10, out _).ToArray());
        Assert.Equal([(true, false), (false, true)], metas.Select(meta => (meta.CurrentDraftVersion, meta.CurrentPublishedVersion)));
    }
}
