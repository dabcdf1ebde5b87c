using Passoparola.Cms.Infrastructure.Documents;
using Passoparola.Cms.Infrastructure.Scoping;
using Passoparola.Cms.Tests.Support;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Scoping;
using Umbraco.Cms.Core.Services;
using Umbraco.Extensions;

namespace Passoparola.Cms.Tests.Infrastructure.Documents;

public abstract class DocumentRepositoryContract : IDisposable
{
    private readonly StatementCounter _statements = new();
    private readonly RoomsUnderTest _rooms;
    private readonly ContentType _plain;
    private readonly ContentType _varying;

    protected DocumentRepositoryContract(TestDatabase database)
    {
        _rooms = database.OpenDocuments(_statements);
        _plain = _rooms.SaveDocumentType("plain", ContentVariation.Nothing);
        _varying = _rooms.SaveDocumentType("varying", ContentVariation.Culture);
    }

    private IDocumentRepository Documents => _rooms.Get<IDocumentRepository>();

    public void Dispose()
    {
        _rooms.Dispose();
        GC.SuppressFinalize(this);
    }

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
    public void Many_equal_names_cost_no_more_statements_than_a_few()
    {
        int SavingOneMore()
        {
            var content = New("Stesso", "");
            return _statements.During(() => Save(content)).Count;
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
    public void Creating_and_publishing_takes_few_statements()
    {
        Save(New("Riscaldamento", ""));

        var statements = _statements.During(() => Save(New("Misurato", "x"), publish: true));

        Assert.True(statements.Count <= 12, string.Join("\n", statements));
    }

    [Theory]
    [InlineData("name", false, "alfa,Beta,Gamma")]
    [InlineData("sortOrder", false, "Beta,alfa,Gamma")]
    [InlineData("updateDate", false, "Beta,alfa,Gamma")]
    [InlineData("owner", false, "Beta,alfa,Gamma")]
    [InlineData("contentTypeAlias", false, "Beta,alfa,Gamma")]
    [InlineData("title", true, "Gamma,alfa,Beta")]
    [InlineData("amount", true, "alfa,Beta,Gamma")]
    [InlineData("price", true, "Gamma,Beta,alfa")]
    public void Pages_are_ordered_by_fields_and_values(string field, bool isProperty, string expected)
    {
        foreach (var (name, title, amount, price) in new[] { ("Beta", "z", 10, 2.5m), ("alfa", "m", 9, 10.25m), ("Gamma", "a", 100, 1m) })
        {
            var content = New(name, title);
            content.SetValue("amount", amount);
            content.SetValue("price", price);
            Save(content);
        }

        var names = InScope(() => Documents.GetPage(
            Query().Where(document => document.ParentId == Constants.System.Root),
            0,
            10,
            out var total,
            null,
            null,
            Ordering.By(field, isCustomField: isProperty)).Select(document => document.Name).ToArray());

        Assert.Equal(expected, string.Join(',', names));
    }

    [Fact]
    public void A_page_tells_how_many_there_are_and_filters_by_name()
    {
        foreach (var name in new[] { "Uno", "Due", "Tre", "Trenta" })
        {
            Save(New(name, ""));
        }

        long total = 0;
        var page = InScope(() => Documents.GetPage(
            Query().Where(document => document.Path.StartsWith("-1,")),
            0,
            1,
            out total,
            [],
            Query().Where(document => document.Name!.Contains("Tre")),
            Ordering.By("name")).ToArray());

        Assert.Equal((2, "Tre"), (total, Assert.Single(page).Name));
    }

    [Fact]
    public void The_read_side_gets_published_versions_parents_first()
    {
        var parent = New("Padre", "p");
        Save(parent, publish: true);
        var child = new Content("Figlio", parent.Id, _varying, DocumentRooms.Italian);
        child.SetCultureName("Figlio", DocumentRooms.Italian);
        child.SetValue("title", "f", DocumentRooms.Italian);
        Save(child, publish: true);
        child.SetValue("title", "bozza", DocumentRooms.Italian);
        Save(child);
        Save(New("Bozza", ""));

        var (all, draft) = InScope(() => (Source.AllPublished().ToArray(), Source.Find(child.Key, draft: true)!));

        Assert.Equal([parent.Key, child.Key], all.Select(document => document.Key));
        Assert.Equal((parent.Key, false, "f"), (all[1].ParentKey, all[1].IsDraft, Assert.Single(all[1].Values).Value));
        Assert.Equal([DocumentRooms.Italian], all[1].Cultures.Select(culture => culture.Culture));
        Assert.Equal((true, true, "bozza"), (draft.IsDraft, draft.IsPublished, Assert.Single(draft.Values).Value));
        Assert.Equal([parent.Key, child.Key], InScope(() => Source.Branch(parent.Key, draft: false)).Select(document => document.Key));
        Assert.Equal([child.Key], InScope(() => Source.Children(parent.Key, draft: false)).Select(document => document.Key));
    }

    [Fact]
    public void Deleting_takes_versions_names_and_schedules_along()
    {
        var content = New("Via", "x");
        Save(content, publish: true);
        InScope(() =>
        {
            Documents.PersistContentSchedule(content, ContentScheduleCollection.CreateWithEntry(null, DateTime.MaxValue.AddDays(-1)));
            Documents.Delete(content);
            return true;
        });

        Assert.Equal((0, 0, 0), InScope(() =>
        {
            var context = _rooms.Get<IAmbientDatabase>().Current;
            return (
                context.Set<DocumentVersionRow>().Count(row => row.NodeId == content.Id),
                context.Set<DocumentScheduleRow>().Count(row => row.NodeId == content.Id),
                context.Set<Passoparola.Cms.Infrastructure.Siblings.SiblingNameRow>().Count(row => row.NodeId == content.Id));
        }));
    }

    [Fact]
    public void Old_versions_are_deleted_and_those_in_use_are_kept()
    {
        var content = New("Storia", "1");
        Save(content, publish: true);
        Save(content, publish: true);
        Save(content, publish: true);
        var history = _rooms.Get<IDocumentVersionRepository>();

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

    [Fact]
    public void Siblings_are_ordered_as_listed_and_paths_are_mended()
    {
        Content[] all = [New("a", ""), New("b", ""), New("c", "")];
        foreach (var content in all)
        {
            Save(content);
        }

        InScope(() =>
        {
            Documents.UpdateSortOrder([all[2].Id, all[0].Id, all[1].Id]);
            return true;
        });

        Assert.Equal(["c", "a", "b"], InScope(() => Documents.Get(Query().Where(document => document.ParentId == -1)).Select(document => document.Name).ToArray()));
        Assert.True(InScope(() => Documents.CheckDataIntegrity(new ContentDataIntegrityReportOptions())).Ok);
    }

    private IPublishedDocumentSource Source => _rooms.Get<IPublishedDocumentSource>();

    private Umbraco.Cms.Core.Persistence.Querying.IQuery<IContent> Query() => _rooms.Get<ICoreScopeProvider>().CreateQuery<IContent>();

    private T InScope<T>(Func<T> work) => _rooms.InScope(work);

    private IContent Found(Content content) => InScope(() => Documents.Get(content.Key))!;

    private void Save(IContent content, bool publish = false, string culture = "*")
    {
        if (publish)
        {
            var impact = culture == "*"
                ? CultureImpact.All
                : CultureImpact.Explicit(culture, isDefault: true);
            Assert.True(content.PublishCulture(impact, new DateTime(2026, 1, 31, 8, 0, 0, DateTimeKind.Utc), _rooms.Get<PropertyEditorCollection>()));
        }

        InScope(() =>
        {
            Documents.Save(content);
            return true;
        });
    }

    private Content New(string name, string title)
    {
        var content = new Content(name, Constants.System.Root, _plain);
        content.SetValue("title", title);
        return content;
    }

    private Content NewVarying(string italian, string english)
    {
        var content = new Content(italian, Constants.System.Root, _varying, DocumentRooms.Italian);
        content.SetCultureName(italian, DocumentRooms.Italian);
        content.SetCultureName(english, DocumentRooms.English);
        content.SetValue("title", italian, DocumentRooms.Italian);
        content.SetValue("title", english, DocumentRooms.English);
        return content;
    }
}
