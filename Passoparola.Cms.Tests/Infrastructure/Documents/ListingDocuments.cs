using Passoparola.Cms.Tests.Support;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace Passoparola.Cms.Tests.Infrastructure.Documents;

public sealed class ListingDocuments(CmsApplication cms) : DocumentScenario(cms)
{
    [Theory]
    [InlineData("sortOrder", false, "Beta,alfa,Gamma")]
    [InlineData("name", false, "alfa,Beta,Gamma")]
    [InlineData("path", false, "Beta,alfa,Gamma")]
    [InlineData("createDate", false, "Beta,alfa,Gamma")]
    [InlineData("updateDate", false, "Beta,alfa,Gamma")]
    [InlineData("owner", false, "Beta,alfa,Gamma")]
    [InlineData("contentTypeAlias", false, "Beta,alfa,Gamma")]
    [InlineData("published", false, "Beta,alfa,Gamma")]
    [InlineData(DocumentTypesForTests.Title, true, "Gamma,alfa,Beta")]
    [InlineData(DocumentTypesForTests.Amount, true, "alfa,Beta,Gamma")]
    [InlineData(DocumentTypesForTests.Price, true, "Gamma,Beta,alfa")]
    public void Children_are_ordered_by_what_is_asked(string field, bool isProperty, string expected)
    {
        var root = Root();
        Save(root, "Beta", "z", 10, 2.5m);
        Save(root, "alfa", "m", 9, 10.25m);
        Save(root, "Gamma", "a", 100, 1m);

        var ordered = Documents.GetPagedChildren(
            root.Id, 0, 10, out _, propertyAliases: null, filter: null, ordering: Ordering.By(field, isCustomField: isProperty));

        Assert.Equal(expected, string.Join(',', ordered.Select(child => child.Name)));
    }

    [Fact]
    public void A_field_that_documents_do_not_have_is_named()
    {
        var root = Root();
        Saved(NewPlain("Figlio", root.Id));

        var refusal = Assert.Throws<ArgumentException>(() =>
            Documents.GetPagedChildren(root.Id, 0, 10, out _, propertyAliases: null, filter: null, ordering: Ordering.By("colore")));

        Assert.Contains("'colore'", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Names_are_ordered_in_the_culture_asked_for()
    {
        var root = Root();
        Saved(NewVarying("Abete", "Fir", root.Id));
        Saved(NewVarying("Zucca", "Carrot", root.Id));

        var ordered = Documents.GetPagedChildren(
            root.Id, 0, 10, out _, propertyAliases: null, filter: null, ordering: Ordering.By("name", culture: English));

        Assert.Equal(["Carrot", "Fir"], ordered.Select(child => child.GetCultureName(English)));
    }

    [Fact]
    public void Pages_hold_every_child_once_and_say_how_many_there_are()
    {
        var root = Root();
        for (var number = 0; number < 7; number++)
        {
            Saved(NewPlain($"Figlio {number}", root.Id));
        }

        long total = 0;
        string[] names = [.. Enumerable.Range(0, 3).SelectMany(page => Documents.GetPagedChildren(root.Id, page, 3, out total)).Select(child => child.Name!)];

        Assert.Equal(7, total);
        Assert.Equal(7, names.Distinct().Count());
    }

    [Fact]
    public async Task Counting_follows_the_tree_and_the_type()
    {
        await UseTypesOfItsOwnAsync();
        var root = Root();
        var branch = Published(NewPlain("Ramo", root.Id));
        Saved(NewVarying("Foglia", parentId: branch.Id));

        Assert.Equal((1, 2), (Documents.CountChildren(root.Id), Documents.CountDescendants(root.Id)));
        Assert.Equal((1, 0), (Documents.CountDescendants(root.Id, Varying.Alias), Documents.CountPublished(Varying.Alias)));
        Assert.Equal(2, Documents.CountPublished(Plain.Alias));
    }

    [Fact]
    public void What_is_due_by_its_schedule_is_found_and_cleared()
    {
        var now = Cms.Get<TimeProvider>().GetUtcNow().UtcDateTime;
        var content = Saved(NewPlain("Programmato"));
        Documents.PersistContentSchedule(content, ContentScheduleCollection.CreateWithEntry(now.AddMinutes(-1), now.AddYears(1)));

        Assert.Equal(2, Documents.GetContentScheduleByContentId(content.Id).FullSchedule.Count);
        Assert.Contains(Documents.GetContentForRelease(now), due => due.Key == content.Key);
        Assert.DoesNotContain(Documents.GetContentForExpiration(now), due => due.Key == content.Key);

        Documents.PerformScheduledPublish(now);

        Assert.True(Reloaded(content).Published);
        Assert.Single(Documents.GetContentScheduleByContentId(content.Id).FullSchedule);
    }

    private void Save(IContent parent, string name, string title, int amount, decimal price)
    {
        var content = NewPlain(name, parent.Id, title);
        content.SetValue(DocumentTypesForTests.Amount, amount);
        content.SetValue(DocumentTypesForTests.Price, price);
        Saved(content);
    }
}
