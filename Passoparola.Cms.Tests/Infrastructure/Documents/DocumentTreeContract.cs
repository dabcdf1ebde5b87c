using Passoparola.Cms.Infrastructure.Documents;
using Passoparola.Cms.Infrastructure.Scoping;
using Passoparola.Cms.Tests.Support;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace Passoparola.Cms.Tests.Infrastructure.Documents;

/// <summary>Documents in their tree: pages of them, their order, and what goes with them.</summary>
public abstract class DocumentTreeContract(TestDatabase database) : DocumentRepositoryRooms(database)
{

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
        var child = new Content("Figlio", parent.Id, Varying, DocumentRooms.Italian);
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
            var context = Rooms.Get<IAmbientDatabase>().Current;
            return (
                context.Set<DocumentVersionRow>().Count(row => row.NodeId == content.Id),
                context.Set<DocumentScheduleRow>().Count(row => row.NodeId == content.Id),
                context.Set<Passoparola.Cms.Infrastructure.Siblings.SiblingNameRow>().Count(row => row.NodeId == content.Id));
        }));
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
}
