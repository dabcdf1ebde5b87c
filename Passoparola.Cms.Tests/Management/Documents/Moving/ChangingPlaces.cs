using System.Net;
using Passoparola.Cms.Tests.Infrastructure.Documents;
using Passoparola.Cms.Tests.Support;
using Umbraco.Cms.Core.Actions;
using Umbraco.Cms.Core.Models;

namespace Passoparola.Cms.Tests.Management.Documents.Moving;

public sealed class ChangingPlaces(CmsApplication cms) : EditedDocuments(cms)
{
    [Fact]
    public async Task A_document_moves_with_everything_below_it_and_stays_published()
    {
        IContent root = Root(), target = Published(NewPlain("Nuova sede", root.Id)), document = Published(NewPlain("Trasloca", root.Id));
        var below = Published(NewPlain("Segue", document.Id));

        await DoAsync(HttpMethod.Put, $"/document/{document.Key}/move", Target(target));

        Assert.Equal((target.Id, $"{target.Path},{document.Id},{below.Id}"), (Reloaded(document).ParentId, Reloaded(below).Path));
        Assert.Equal(HttpStatusCode.OK, await ReadersGetAsync(below));
    }

    [Fact]
    public async Task A_document_does_not_move_below_itself_or_into_what_does_not_exist()
    {
        IContent root = Root(), document = Saved(NewPlain("Ferma", root.Id)), below = Saved(NewPlain("Sotto", document.Id));
        var path = $"/document/{document.Key}/move";

        await RefusedAsync(HttpStatusCode.BadRequest, HttpMethod.Put, path, Target(below));
        await RefusedAsync(HttpStatusCode.BadRequest, HttpMethod.Put, path, Target(document));
        await RefusedAsync(HttpStatusCode.NotFound, HttpMethod.Put, path, new { target = new { id = Guid.NewGuid() } });
        await RefusedAsync(HttpStatusCode.NotFound, HttpMethod.Put, $"/document/{Guid.NewGuid()}/move", Target(root));
        Assert.True(Documents.MoveToRecycleBin(below, User).Success);
        await RefusedAsync(HttpStatusCode.BadRequest, HttpMethod.Put, path, Target(below));

        Assert.Equal(root.Id, Reloaded(document).ParentId);
    }

    [Fact]
    public async Task A_document_may_be_moved_to_where_it_is()
    {
        IContent root = Root(), document = Saved(NewPlain("Ferma", root.Id));

        (await DoAsync(HttpMethod.Put, $"/document/{document.Key}/move", Target(root))).Dispose();

        Assert.Equal(root.Id, Reloaded(document).ParentId);
    }

    [Fact]
    public async Task A_document_does_not_move_where_its_type_may_not_stand()
    {
        IContent root = Root(), varying = Saved(NewVarying("Altro tipo"));
        var document = Saved(NewPlain("Ferma", root.Id));

        var problem = await RefusedAsync(HttpStatusCode.BadRequest, HttpMethod.Put, $"/document/{document.Key}/move", Target(varying));

        Assert.Equal("NotAllowed", problem.GetProperty("operationStatus").GetString());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_copy_is_a_draft_with_a_name_of_its_own(bool withBelow)
    {
        IContent root = Root(), document = Published(NewPlain("Originale", root.Id, "Titolo")), below = Published(NewPlain("Sotto", document.Id));

        using var answer = await DoAsync(
            HttpMethod.Post, $"/document/{document.Key}/copy", new { target = new { id = root.Key }, relateToOriginal = false, includeDescendants = withBelow });

        var copy = Documents.GetById(Guid.Parse(answer.Headers.GetValues("Umb-Generated-Resource").Single()))!;
        Assert.Equal((HttpStatusCode.Created, "Originale (1)", false), (answer.StatusCode, copy.Name, copy.Published));
        Assert.Equal("Titolo", copy.GetValue<string>(DocumentTypesForTests.Title));
        Assert.Equal(withBelow ? 1 : 0, Documents.CountChildren(copy.Id));
        Assert.Equal((document.Id, true), (Reloaded(below).ParentId, Reloaded(document).Published));
    }

    [Fact]
    public async Task A_copy_for_which_nothing_was_chosen_is_the_document_alone()
    {
        IContent root = Root(), document = Saved(NewPlain("Originale", root.Id));
        Saved(NewPlain("Sotto", document.Id));

        using var answer = await DoAsync(HttpMethod.Post, $"/document/{document.Key}/copy", new { target = new { id = root.Key } });

        var copy = Documents.GetById(Guid.Parse(answer.Headers.GetValues("Umb-Generated-Resource").Single()))!;
        Assert.Equal(("Originale (1)", 0), (copy.Name, Documents.CountChildren(copy.Id)));
    }

    [Fact]
    public async Task What_cannot_be_copied_there_is_refused()
    {
        IContent root = Root(), document = Saved(NewPlain("Originale", root.Id));

        await RefusedAsync(HttpStatusCode.NotFound, HttpMethod.Post, $"/document/{Guid.NewGuid()}/copy", new { relateToOriginal = false, includeDescendants = false });
        await RefusedAsync(HttpStatusCode.NotFound, HttpMethod.Post, $"/document/{document.Key}/copy", new { target = new { id = Guid.NewGuid() }, relateToOriginal = false, includeDescendants = false });

        Assert.Equal(1, Documents.CountChildren(root.Id));
    }

    [Fact]
    public async Task Who_may_not_is_refused_on_either_side_and_nothing_happens()
    {
        IContent root = Root(), elsewhere = Root(), document = Saved(NewPlain("Ferma", root.Id));
        var copy = new { target = new { id = elsewhere.Key }, relateToOriginal = false, includeDescendants = false };
        using var reader = await SomebodyAsync(ActionUpdate.ActionLetter);
        using var inside = await SomebodyAsync(root.Id, ActionMove.ActionLetter, ActionCopy.ActionLetter, ActionNew.ActionLetter, ActionSort.ActionLetter);

        foreach (var somebody in new[] { reader, inside })
        {
            await RefusedAsync(somebody, HttpStatusCode.Forbidden, HttpMethod.Put, $"/document/{document.Key}/move", Target(elsewhere));
            await RefusedAsync(somebody, HttpStatusCode.Forbidden, HttpMethod.Put, $"/document/{document.Key}/move", Target(null));
            await RefusedAsync(somebody, HttpStatusCode.Forbidden, HttpMethod.Post, $"/document/{document.Key}/copy", copy);
            await RefusedAsync(somebody, HttpStatusCode.Forbidden, HttpMethod.Put, "/document/root/sort-children", new { field = "Name", direction = "Ascending" });
        }

        await RefusedAsync(reader, HttpStatusCode.Forbidden, HttpMethod.Put, $"/document/{root.Key}/sort-children", new { field = "Name", direction = "Ascending" });
        await RefusedAsync(reader, HttpStatusCode.Forbidden, HttpMethod.Put, "/document/sort", new { parent = new { id = root.Key }, sorting = new[] { new { id = document.Key, sortOrder = 0 } } });
        Assert.Equal(root.Id, Reloaded(document).ParentId);
        Assert.Equal(0, Documents.CountChildren(elsewhere.Id));
    }
}
