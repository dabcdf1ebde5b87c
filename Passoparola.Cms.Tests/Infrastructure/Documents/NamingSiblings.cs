using Passoparola.Cms.Infrastructure.Nodes;
using Passoparola.Cms.Infrastructure.Scoping;
using Passoparola.Cms.Infrastructure.Siblings;
using Passoparola.Cms.Tests.Support;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Scoping;

namespace Passoparola.Cms.Tests.Infrastructure.Documents;

public sealed class NamingSiblings(CmsApplication cms) : DocumentScenario(cms)
{
    [Fact]
    public void A_name_that_a_sibling_has_in_any_case_gets_a_number()
    {
        var root = Root();

        string[] names = [.. new[] { "Corso", "corso", "CORSO" }.Select(name => Saved(NewPlain(name, root.Id)).Name!)];

        Assert.Equal(["Corso", "corso (1)", "CORSO (2)"], names);
    }

    [Fact]
    public void Names_are_unique_in_every_culture_by_itself()
    {
        var root = Root();
        Saved(NewVarying("Corso", "Course", root.Id));

        var second = Saved(NewVarying("Laboratorio", "Course", root.Id));

        Assert.Equal(("Laboratorio", "Course (1)"), (second.GetCultureName(Italian), second.GetCultureName(English)));
    }

    [Fact]
    public void A_document_keeps_its_own_name_when_it_is_saved_again()
    {
        var root = Root();
        var content = Saved(NewPlain("Sportello", root.Id));

        content.Name = "sportello";

        Assert.Equal("sportello", Saved(content).Name);
    }

    [Fact]
    public void A_moved_document_is_renamed_when_its_new_siblings_have_its_name()
    {
        var (from, to) = (Root(), Root());
        Saved(NewPlain("Centro", to.Id));
        var moved = Saved(NewPlain("Centro", from.Id));

        Assert.True(Documents.Move(moved, to.Id, User).Success);

        Assert.Equal("Centro (1)", Reloaded(moved).Name);
    }

    [Fact]
    public async Task Creating_publishing_and_moving_cost_the_same_statements_whatever_the_number_of_siblings()
    {
        var (few, many) = (Root(), Root());
        AddSiblings(few.Id, 50);
        AddSiblings(many.Id, 5_000);

        Assert.Equal(await StatementsUnderAsync(few.Id), await StatementsUnderAsync(many.Id));
    }

    private async Task<int[]> StatementsUnderAsync(int parentId)
    {
        var content = NewPlain("Vicino", parentId);
        var elsewhere = Saved(NewPlain("Vicino"));
        return
        [
            await StatementsAsync(() => Documents.Save(content, User)),
            await StatementsAsync(() => Documents.Publish(content, ["*"], User)),
            await StatementsAsync(() => Documents.Move(elsewhere, parentId, User)),
        ];
    }

    private async Task<int> StatementsAsync(Action work) => (await Cms.StatementsDuringAsync(() =>
    {
        work();
        return Task.CompletedTask;
    })).Count;

    // Rows of siblings that all want one name, put in without the services: five thousand saves would take a minute.
    private void AddSiblings(int parentId, int count)
    {
        using var scope = Cms.Get<ICoreScopeProvider>().CreateCoreScope(autoComplete: true);
        var parent = Cms.Get<INodes>().Find(parentId)!;
        var nodes = Enumerable.Range(0, count).Select(number => new NodeRow
        {
            Key = Guid.NewGuid(),
            ObjectType = Constants.ObjectTypes.Document,
            ParentId = parentId,
            Level = parent.Level + 1,
            Path = parent.Path,
            SortOrder = number,
            Name = number == 0 ? "Vicino" : $"Vicino ({number})",
        }).ToArray();
        Cms.Get<INodes>().Insert(nodes);
        var context = Cms.Get<IAmbientDatabase>().Writing;
        context.AddRange(nodes.Select(node =>
            SiblingNames.Row(new SiblingPlace(Constants.ObjectTypes.Document, parentId, node.Id), "", node.Name!)));
        context.SaveChanges();
        context.ChangeTracker.Clear();
    }
}
