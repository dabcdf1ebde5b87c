using Passoparola.Cms.Tests.Support;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.Scoping;

namespace Passoparola.Cms.Tests.Infrastructure.PublishStatus;

public abstract class PublishStatusRepositoryContract : IDisposable
{
    private readonly TreeUnderTest _tree;
    private readonly IPublishStatusRepository _status;

    protected PublishStatusRepositoryContract(TestDatabase database)
    {
        _tree = new TreeUnderTest(database);
        _status = _tree.Get<IPublishStatusRepository>();
        _tree.InScope(() => _tree.Get<ILanguageRepository>().Save(new Language("en-GB", "English")));
    }

    public void Dispose()
    {
        _tree.Dispose();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public async Task Only_published_documents_have_a_status()
    {
        var varying = _tree.AddDocument("solo italiano", publishedCultures: ["it-IT"]);
        var invariant = _tree.AddDocument("invariante", publishedCultures: []);
        _tree.AddDocument("bozza");

        var all = await ReadAsync(() => _status.GetAllPublishStatusAsync(TestContext.Current.CancellationToken));

        Assert.Equal([varying.Key, invariant.Key], all.Keys.OrderBy(key => key == invariant.Key));
        Assert.Equal(["it-IT"], all[varying.Key]);
        Assert.Equal(["en-GB", "it-IT"], all[invariant.Key].Order());
    }

    [Fact]
    public async Task One_document_answers_for_itself()
    {
        var published = _tree.AddDocument("A", publishedCultures: ["it-IT", "en-GB"]);
        var draft = _tree.AddDocument("B");
        var cancellation = TestContext.Current.CancellationToken;

        Assert.Equal(2, (await ReadAsync(() => _status.GetPublishStatusAsync(published.Key, cancellation))).Count);
        Assert.Empty(await ReadAsync(() => _status.GetPublishStatusAsync(draft.Key, cancellation)));
        Assert.Empty(await ReadAsync(() => _status.GetPublishStatusAsync(Guid.NewGuid(), cancellation)));
    }

    [Fact]
    public async Task A_branch_answers_for_itself_and_what_is_under_it()
    {
        var root = _tree.AddDocument("A", publishedCultures: ["it-IT"]);
        var child = _tree.AddDocument("A.A", root, publishedCultures: ["it-IT"]);
        _tree.AddDocument("B", publishedCultures: ["it-IT"]);

        var branch = await ReadAsync(() => _status.GetDescendantsOrSelfPublishStatusAsync(root.Key, TestContext.Current.CancellationToken));

        Assert.Equal(new HashSet<Guid> { root.Key, child.Key }, branch.Keys.ToHashSet());
    }

    private async Task<T> ReadAsync<T>(Func<Task<T>> read)
    {
        using var scope = _tree.Get<ICoreScopeProvider>().CreateCoreScope(autoComplete: true);
        return await read();
    }
}
