using Passoparola.Cms.Tests.Support;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Scoping;

namespace Passoparola.Cms.Tests.Infrastructure.Documents;

public sealed class MovingDocuments(CmsApplication cms) : DocumentScenario(cms)
{
    [Fact]
    public void A_moved_branch_takes_its_descendants_along()
    {
        var (from, to) = (Root(), Root());
        var branch = Published(NewPlain("Ramo", from.Id));
        var leaf = Published(NewPlain("Foglia", branch.Id));

        Assert.True(Documents.Move(branch, to.Id, User).Success);

        Assert.Equal($"{to.Path},{branch.Id},{leaf.Id}", Reloaded(leaf).Path);
        Assert.Equal(to.Level + 2, Reloaded(leaf).Level);
        Assert.Equal((true, false), (Reloaded(leaf).Published, Reloaded(leaf).Edited));
        Assert.Equal((0, 1), (Documents.CountChildren(from.Id), Documents.CountChildren(to.Id)));
    }

    [Fact]
    public void What_is_trashed_goes_to_the_bin_with_everything_under_it_and_comes_back()
    {
        var root = Root();
        var branch = Published(NewPlain("Ramo", root.Id));
        var leaf = Published(NewPlain("Foglia", branch.Id));

        Assert.True(Documents.MoveToRecycleBin(branch, User).Success);

        Assert.True(Documents.RecycleBinSmells());
        Assert.Equal((true, $"-1,-20,{branch.Id},{leaf.Id}"), (Reloaded(leaf).Trashed, Reloaded(leaf).Path));
        Assert.False(Documents.IsPathPublished(Reloaded(leaf)));

        Assert.True(Documents.Move(Reloaded(branch), root.Id, User).Success);

        Assert.Equal((false, $"{root.Path},{branch.Id},{leaf.Id}"), (Reloaded(leaf).Trashed, Reloaded(leaf).Path));
    }

    [Fact]
    public void A_deleted_branch_leaves_nothing_behind()
    {
        var root = Root();
        var branch = Published(NewPlain("Ramo", root.Id));
        var leaf = Published(NewPlain("Foglia", branch.Id));
        var version = leaf.VersionId;

        Assert.True(Documents.Delete(branch, User).Success);

        Assert.Null(Documents.GetById(leaf.Key));
        Assert.Null(Documents.GetVersion(version));
        Assert.Equal("Ramo", Saved(NewPlain("Ramo", root.Id)).Name);
    }

    [Fact]
    public void A_copy_is_an_unpublished_document_with_the_same_values()
    {
        var root = Root();
        var original = Published(NewPlain("Originale", root.Id, "Testo"));
        Published(NewPlain("Figlio", original.Id));

        var copy = Documents.Copy(original, root.Id, relateToOriginal: false, recursive: true, userId: User)!;

        var found = Reloaded(copy);
        Assert.Equal(("Originale (1)", false, "Testo"), (found.Name, found.Published, found.GetValue(DocumentTypesForTests.Title) as string));
        Assert.Equal(1, Documents.CountChildren(found.Id));
        Assert.True(Reloaded(original).Published);
    }

    [Fact]
    public void Sorted_siblings_keep_the_order_they_were_given()
    {
        var root = Root();
        IContent[] children = [.. new[] { "a", "b", "c" }.Select(name => Saved(NewPlain(name, root.Id)))];

        Assert.True(Documents.Sort(children.Reverse(), User).Success);

        Assert.Equal(["c", "b", "a"], Documents.GetPagedChildren(root.Id, 0, 10, out var total).Select(child => child.Name));
        Assert.Equal(3, total);
    }

    [Fact]
    public void Publishing_a_branch_publishes_what_is_under_it()
    {
        var root = Root();
        var leaf = Saved(NewPlain("Foglia", Saved(NewPlain("Ramo", root.Id)).Id));

        var results = Documents.PublishBranch(Documents.GetById(root.Id)!, PublishBranchFilter.IncludeUnpublished, ["*"], User);

        Assert.All(results, result => Assert.True(result.Success));
        Assert.True(Documents.IsPathPublished(Reloaded(leaf)));
    }

    [Fact]
    public void A_scope_that_is_not_completed_leaves_no_trace()
    {
        var root = Root();
        var content = NewPlain("Effimero", root.Id);
        using (Cms.Get<ICoreScopeProvider>().CreateCoreScope())
        {
            Documents.Save(content, User);
            Assert.NotNull(Documents.GetById(content.Key));
        }

        Assert.Null(Documents.GetById(content.Key));
        Assert.Equal("Effimero", Saved(NewPlain("Effimero", root.Id)).Name);
    }

    [Fact]
    public async Task Documents_saved_at_the_same_time_are_all_there_with_names_of_their_own()
    {
        var root = Root();

        await Parallel.ForEachAsync(
            Enumerable.Range(0, 24),
            new ParallelOptions { MaxDegreeOfParallelism = 6, CancellationToken = TestContext.Current.CancellationToken },
            (_, _) =>
            {
                Documents.Save(NewPlain("Insieme", root.Id), Constants.Security.SuperUserId);
                return ValueTask.CompletedTask;
            });

        string[] names = [.. Documents.GetPagedChildren(root.Id, 0, 100, out _).Select(child => child.Name!)];
        Assert.Equal((24, 24), (names.Length, names.Distinct().Count()));
    }
}
