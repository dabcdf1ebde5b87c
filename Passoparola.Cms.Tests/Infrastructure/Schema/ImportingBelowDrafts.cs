using Passoparola.Cms.Tests.Support;

namespace Passoparola.Cms.Tests.Infrastructure.Schema;

[Collection<RunningCms>]
public sealed class ImportingBelowDrafts(CmsApplication cms)
{
    private readonly Guid _draft = Guid.NewGuid();

    [Fact]
    public async Task Documents_below_a_draft_are_published_and_the_draft_stays_one()
    {
        var below = Guid.NewGuid();
        var further = Guid.NewGuid();
        var site = new SmallSite(cms).WithType("title").WithDocument(_draft, "Draft", null, published: false)
            .WithDocument(below, "Below", null, _draft).WithDocument(further, "Further", null, below);

        Assert.Empty((await site.ImportAsync()).Skipped);

        Assert.Equal((false, true, true), (site.Documents.GetById(_draft)!.Published, site.Documents.GetById(below)!.Published, site.Documents.GetById(further)!.Published));
        Assert.False(site.Documents.IsPathPublished(site.Documents.GetById(further)!));
        Assert.Equal(4, (await site.ImportAsync()).Unchanged);
    }

    [Fact]
    public async Task A_draft_does_not_get_versions_for_every_document_below_it()
    {
        var site = new SmallSite(cms).WithType("title").WithDocument(_draft, "Draft", null, published: false);
        foreach (var number in Enumerable.Range(1, 20))
        {
            site.WithDocument(Guid.NewGuid(), $"Below {number}", null, _draft);
        }

        await site.ImportAsync();

        Assert.InRange(site.Documents.GetVersions(site.Documents.GetById(_draft)!.Id).Count(), 1, 3);
    }
}
