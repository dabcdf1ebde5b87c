using Microsoft.EntityFrameworkCore;
using Passoparola.Cms.Infrastructure.Scoping;
using Passoparola.Cms.Tests.Support;
using Umbraco.Cms.Core.Scoping;

namespace Passoparola.Cms.Tests.Infrastructure.Documents;

public sealed class NamingSiblings(CmsApplication cms) : DocumentScenario(cms)
{
    // SQLite keeps keys as text.
    private static readonly string NewKey = TestEngine.Name == "sqlite"
        ? "printf('%08X-0000-4000-8000-%012X', id, n)"
        : "gen_random_uuid()";

    private static readonly string InsertSiblings =
        $$"""
        INSERT INTO node (key, object_type, parent_id, level, path, sort_order, name, trashed, creator_id, create_date, update_date, is_reserved)
        WITH RECURSIVE numbers (n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM numbers WHERE n + 1 < {0})
        SELECT {{NewKey}}, object_type, id, level + 1, path, n, CASE n WHEN 0 THEN 'Vicino' ELSE 'Vicino (' || n || ')' END,
            trashed, creator_id, create_date, update_date, is_reserved
        FROM numbers CROSS JOIN node WHERE id = {1}
        """;

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
    public void Creating_publishing_and_moving_cost_the_same_statements_whatever_the_number_of_siblings()
    {
        var (few, many) = (Root(), Root());
        AddSiblings(few.Id, 50);
        AddSiblings(many.Id, 50_000);

        Assert.Equal(StatementsUnder(few.Id), StatementsUnder(many.Id));
    }

    private int[] StatementsUnder(int parentId)
    {
        var content = NewPlain("Vicino", parentId);
        var elsewhere = Saved(NewPlain("Vicino"));
        return
        [
            Cms.StatementsOf(() => Documents.Save(content, User)).Count,
            Cms.StatementsOf(() => Documents.Publish(content, ["*"], User)).Count,
            Cms.StatementsOf(() => Documents.Move(elsewhere, parentId, User)).Count,
        ];
    }

    // Rows of siblings that all want one name, put in without the services: fifty thousand saves would take many minutes.
    private void AddSiblings(int parentId, int count)
    {
        using var scope = Cms.Get<ICoreScopeProvider>().CreateCoreScope(autoComplete: true);
        var tables = Cms.Get<IAmbientDatabase>().Writing.Database;
        tables.ExecuteSqlRaw(
            InsertSiblings,
            count,
            parentId);
        tables.ExecuteSql($"UPDATE node SET path = path || ',' || id WHERE parent_id = {parentId}");
        tables.ExecuteSql($"""
            INSERT INTO sibling_name (node_id, culture, object_type, parent_id, name, base_name, number, folded_name)
            SELECT id, '', object_type, parent_id, name, 'VICINO', sort_order, lower(name) FROM node WHERE parent_id = {parentId}
            """);
    }
}
