using Passoparola.Cms.Tests.Support;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.PublishedCache;

namespace Passoparola.Cms.Tests.Infrastructure.Documents;

/// <summary>A document is loaded, somebody else changes it, and it is saved: nothing but the draft's own values is written.</summary>
public sealed class SavingWhatOthersChanged(CmsApplication cms) : DocumentScenario(cms)
{
    [Fact]
    public void A_draft_saved_after_somebody_unpublished_stays_unpublished()
    {
        var stale = Published(NewPlain("Ritirato da altri", title: "Prima"));
        Assert.True(Documents.Unpublish(Reloaded(stale), userId: User).Success);

        stale.SetValue(DocumentTypesForTests.Title, "Dopo");
        var found = Saved(stale);

        Assert.Equal((false, true, 0), (found.Published, found.Edited, found.PublishedVersionId));
        Assert.Equal((false, 0), (stale.Published, stale.PublishedVersionId));
        Assert.Equal("Dopo", found.GetValue<string>(DocumentTypesForTests.Title));
        Assert.Null(Cms.Get<IPublishedContentCache>().GetById(found.Key));
    }

    [Fact]
    public void A_draft_saved_after_somebody_unpublished_every_culture_stays_unpublished_in_all()
    {
        var stale = Published(NewVarying("Corso ritirato", "Withdrawn course"));
        Assert.True(Documents.Unpublish(Reloaded(stale), "*", User).Success);

        stale.SetValue(DocumentTypesForTests.Title, "Dopo", Italian);
        var found = Saved(stale);

        Assert.Empty(found.PublishedCultures);
        Assert.Empty(stale.PublishedCultures);
        Assert.False(found.Published);
    }

    [Fact]
    public void Publishing_what_somebody_unpublished_meanwhile_is_refused()
    {
        var stale = Published(NewVarying("Corso conteso", "Contested course"));
        Assert.True(Documents.Unpublish(Reloaded(stale), "*", User).Success);

        Assert.Throws<InvalidOperationException>(() => Documents.Publish(stale, [English], User));

        Assert.False(Reloaded(stale).Published);
    }

    [Fact]
    public void A_draft_saved_after_somebody_trashed_it_stays_in_the_bin_with_what_is_below_it()
    {
        var root = Root();
        var stale = Saved(NewPlain("Cestinato da altri", root.Id));
        var child = Saved(NewPlain("Figlio", stale.Id));
        Assert.True(Documents.MoveToRecycleBin(Reloaded(stale), User).Success);

        stale.Name = "Altro nome";
        var found = Saved(stale);

        Assert.Equal((true, Constants.System.RecycleBinContent), (found.Trashed, found.ParentId));
        Assert.Equal($"{found.Path},{child.Id}", Reloaded(child).Path);
        Assert.Equal((true, found.Path), (stale.Trashed, stale.Path));
        Assert.Equal("Altro nome", Saved(NewPlain("Altro nome", root.Id)).Name);
    }

    [Fact]
    public void A_draft_saved_after_somebody_moved_it_stays_where_it_is_now()
    {
        var (from, to) = (Root(), Root());
        var stale = Saved(NewPlain("Spostato da altri", from.Id));
        Saved(NewPlain("Fratello", to.Id));
        Assert.True(Documents.Move(Reloaded(stale), to.Id, User).Success);

        stale.Name = "Fratello";
        var found = Saved(stale);

        Assert.Equal((to.Id, $"{to.Path},{found.Id}", to.Level + 1), (found.ParentId, found.Path, found.Level));
        Assert.Equal("Fratello (1)", found.Name);
    }

    [Fact]
    public void A_draft_saved_after_somebody_sorted_its_siblings_keeps_their_order()
    {
        var root = Root();
        var stale = Saved(NewPlain("Uno", root.Id));
        var other = Saved(NewPlain("Due", root.Id));
        Assert.True(Documents.Sort([Reloaded(other), Reloaded(stale)], User).Success);

        stale.SetValue(DocumentTypesForTests.Title, "Dopo");
        Saved(stale);

        Assert.Equal(["Due", "Uno"], Documents.GetPagedChildren(root.Id, 0, 10, out _).Select(child => child.Name));
    }

    [Fact]
    public void Moving_what_somebody_moved_meanwhile_is_refused_and_tears_no_branch_apart()
    {
        var (from, to, elsewhere) = (Root(), Root(), Root());
        var stale = Saved(NewPlain("Ramo", from.Id));
        var leaf = Saved(NewPlain("Foglia", stale.Id));
        Assert.True(Documents.Move(Reloaded(stale), to.Id, User).Success);

        Assert.Throws<InvalidOperationException>(() => Documents.Move(stale, elsewhere.Id, User));

        Assert.Equal($"{Reloaded(stale).Path},{leaf.Id}", Reloaded(leaf).Path);
    }

    [Fact]
    public void Publishing_what_somebody_trashed_meanwhile_is_refused()
    {
        var stale = Saved(NewPlain("Cestinato e conteso", Root().Id));
        Assert.True(Documents.MoveToRecycleBin(Reloaded(stale), User).Success);

        Assert.Throws<InvalidOperationException>(() => Documents.Publish(stale, ["*"], User));

        Assert.Equal((true, false), (Reloaded(stale).Trashed, Reloaded(stale).Published));
    }
}
