using System.Net;
using Passoparola.Cms.Tests.Support;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace Passoparola.Cms.Tests.Management.Documents.Moving;

public sealed class SortingSiblings(CmsApplication cms) : EditedDocuments(cms)
{
    [Fact]
    public async Task Siblings_stand_in_the_order_that_was_sent()
    {
        var root = Root();
        var children = Children(root, "b", "c", "a");

        await SortAsync(root, [children[2], children[0], children[1]]);

        Assert.Equal(["a", "b", "c"], Names(root));
    }

    [Theory]
    [InlineData("Name", "Ascending", "a b c")]
    [InlineData("Name", "Descending", "c b a")]
    [InlineData("CreateDate", "Descending", "a c b")]
    public async Task All_siblings_are_ordered_by_a_field(string field, string direction, string names)
    {
        var root = Root();
        Children(root, "b", "c", "a");

        await DoAsync(HttpMethod.Put, $"/document/{root.Key}/sort-children", new { field, direction });

        Assert.Equal(names.Split(' '), Names(root));
    }

    [Fact]
    public async Task How_many_statements_sorting_takes_does_not_depend_on_how_many_siblings_there_are()
    {
        IContent few = Root(), many = Root();
        var (fewChildren, manyChildren) = (Children(few, "b", "a"), Children(many, [.. Enumerable.Range(0, 24).Select(number => $"n{number:00}")]));
        // What is held in memory is loaded by the first of them.
        await SortAsync(few, [.. fewChildren.Reverse()]);

        var forFew = await Cms.StatementsDuringAsync(() => SortAsync(few, fewChildren));
        var forMany = await Cms.StatementsDuringAsync(() => SortAsync(many, [.. manyChildren.Reverse()]));

        Assert.Equal("n23", Names(many)[0]);
        Assert.True(forMany.Count <= forFew.Count, $"{forFew.Count} statements for two, {forMany.Count} for 24: {string.Join('\n', forMany)}");
    }

    [Fact]
    public async Task An_order_that_does_not_fit_is_refused()
    {
        IContent root = Root(), elsewhere = Root();
        var children = Children(root, "b", "a");
        var stranger = Children(elsewhere, "x")[0];

        await RefusedAsync(HttpStatusCode.BadRequest, HttpMethod.Put, "/document/sort", Order(root, [children[1], stranger]));
        await RefusedAsync(HttpStatusCode.BadRequest, HttpMethod.Put, "/document/sort", Order(root, [children[1], children[1]]));
        await RefusedAsync(HttpStatusCode.BadRequest, HttpMethod.Put, "/document/sort", Order(root, [children[1]], firstPlace: 2));
        await RefusedAsync(HttpStatusCode.BadRequest, HttpMethod.Put, "/document/sort", Order(root, [children[1]], firstPlace: -1));
        await RefusedAsync(HttpStatusCode.NotFound, HttpMethod.Put, "/document/sort", new { parent = new { id = Guid.NewGuid() }, sorting = Array.Empty<object>() });
        await RefusedAsync(HttpStatusCode.BadRequest, HttpMethod.Put, $"/document/{root.Key}/sort-children", new { field = "Colour", direction = "Ascending" });
        await RefusedAsync(HttpStatusCode.NotFound, HttpMethod.Put, $"/document/{Guid.NewGuid()}/sort-children", new { field = "Name", direction = "Ascending" });

        Assert.Equal(["b", "a"], Names(root));
    }

    private static object Order(IContent parent, IEnumerable<IContent> children, int firstPlace = 0) =>
        new { parent = new { id = parent.Key }, sorting = children.Select((child, place) => new { id = child.Key, sortOrder = firstPlace + place }) };

    private async Task SortAsync(IContent parent, IContent[] children) =>
        (await DoAsync(HttpMethod.Put, "/document/sort", Order(parent, children))).Dispose();

    private IContent[] Children(IContent parent, params string[] names) => [.. names.Select(name => Saved(NewPlain(name, parent.Id)))];

    private string[] Names(IContent parent) =>
        [.. Documents.GetPagedChildren(parent.Id, 0, 100, out _, null, Ordering.By("sortOrder")).Select(child => child.Name!)];
}
