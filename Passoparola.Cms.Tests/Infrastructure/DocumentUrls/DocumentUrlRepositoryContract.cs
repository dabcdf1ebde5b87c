using Passoparola.Cms.Infrastructure.Nodes;
using Passoparola.Cms.Tests.Support;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace Passoparola.Cms.Tests.Infrastructure.DocumentUrls;

public abstract class DocumentUrlRepositoryContract : IDisposable
{
    private readonly TreeUnderTest _tree;
    private readonly IDocumentUrlRepository _urls;
    private readonly IDocumentUrlAliasRepository _aliases;

    protected DocumentUrlRepositoryContract(TestDatabase database)
    {
        _tree = new TreeUnderTest(database);
        _urls = _tree.Get<IDocumentUrlRepository>();
        _aliases = _tree.Get<IDocumentUrlAliasRepository>();
    }

    public void Dispose()
    {
        _tree.Dispose();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public void A_save_replaces_the_segments_of_its_documents_and_leaves_the_others()
    {
        Guid changed = _tree.AddDocument("A").Key, other = _tree.AddDocument("B").Key;
        Save(Segment(changed, 1, "vecchio"), Segment(changed, 1, "vecchio", isDraft: true), Segment(other, 1, "altro"));

        Save(Segment(changed, 1, "nuovo"), Segment(changed, null, "per-tutti"));

        Assert.Equal(
            [(changed, (int?)null, "per-tutti", false), (changed, 1, "nuovo", false), (other, 1, "altro", false)],
            Stored().OrderBy(url => url.DocumentKey == other).ThenBy(url => url.LanguageId ?? 0));
    }

    [Fact]
    public void A_segment_can_stop_being_the_primary_one()
    {
        var key = _tree.AddDocument("A").Key;
        Save(Segment(key, 1, "a"));

        var second = Segment(key, 1, "a");
        second.IsPrimary = false;
        Save(second);

        Assert.False(Assert.Single(_tree.InScope(() => _urls.GetAll())).IsPrimary);
    }

    [Fact]
    public void Segments_go_with_their_document()
    {
        var node = _tree.AddDocument("A");
        var other = _tree.AddDocument("B").Key;
        Save(Segment(node.Key, 1, "a"), Segment(other, 1, "b"));

        _tree.InScope(() => _tree.Get<INodes>().Delete([node.Id]));
        Assert.Equal(other, Assert.Single(Stored()).DocumentKey);

        _tree.InScope(() => _urls.DeleteByDocumentKey([other]));
        Assert.Empty(Stored());
    }

    [Fact]
    public void More_documents_than_a_statement_takes_keys_for_are_saved()
    {
        var keys = Enumerable.Range(0, 600).Select(_ => new NodeRow { Key = Guid.NewGuid(), Path = "-1" }).ToArray();
        _tree.InScope(() => _tree.Get<INodes>().Insert(keys));

        Save([.. keys.Select(node => Segment(node.Key, 1, "x"))]);

        Assert.Equal(600, Stored().Count);
    }

    [Fact]
    public void A_save_replaces_the_aliases_of_its_documents()
    {
        Guid changed = _tree.AddDocument("A").Key, other = _tree.AddDocument("B").Key;
        _tree.InScope(() => _aliases.Save([Alias(changed, "vecchio"), Alias(other, "altro")]));

        _tree.InScope(() => _aliases.Save([Alias(changed, "nuovo")]));

        Assert.Equal(["altro", "nuovo"], _tree.InScope(() => _aliases.GetAll()).Select(alias => alias.Alias).Order());
        _tree.InScope(() => _aliases.DeleteAll());
        Assert.Empty(_tree.InScope(() => _aliases.GetAll()));
    }

    private void Save(params PublishedDocumentUrlSegment[] segments) => _tree.InScope(() => _urls.Save(segments));

    private List<(Guid DocumentKey, int? LanguageId, string Segment, bool IsDraft)> Stored() =>
        [.. _tree.InScope(() => _urls.GetAll()).Select(url => (url.DocumentKey, url.LanguageId, url.UrlSegment, url.IsDraft))];

    private static PublishedDocumentUrlSegment Segment(Guid key, int? languageId, string segment, bool isDraft = false) => new()
    {
        DocumentKey = key,
        LanguageId = languageId,
        UrlSegment = segment,
        IsDraft = isDraft,
        IsPrimary = true,
    };

    private static PublishedDocumentUrlAlias Alias(Guid key, string alias) =>
        new() { DocumentKey = key, LanguageId = null, Alias = alias };
}
