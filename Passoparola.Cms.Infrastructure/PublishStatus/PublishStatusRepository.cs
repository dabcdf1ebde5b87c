using Microsoft.EntityFrameworkCore;
using Passoparola.Cms.Infrastructure.Documents;
using Passoparola.Cms.Infrastructure.Languages;
using Passoparola.Cms.Infrastructure.Nodes;
using Passoparola.Cms.Infrastructure.Scoping;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace Passoparola.Cms.Infrastructure.PublishStatus;

/// <summary>
/// Which documents are published in which cultures. A document that does not vary is published in every language.
/// There is no library of elements, so no element has a status.
/// </summary>
internal sealed class PublishStatusRepository(IAmbientDatabase database, CommittedState<LanguageList> languages) : IPublishStatusRepository
{
    public Task<IDictionary<Guid, ISet<string>>> GetAllPublishStatusAsync(CancellationToken cancellationToken) =>
        ReadAsync(database.Current.Set<NodeRow>(), cancellationToken);

    public async Task<ISet<string>> GetPublishStatusAsync(Guid documentKey, CancellationToken cancellationToken)
    {
        var status = await ReadAsync(database.Current.Set<NodeRow>().Where(node => node.Key == documentKey), cancellationToken);
        return status.TryGetValue(documentKey, out var cultures) ? cultures : new HashSet<string>();
    }

    public async Task<IDictionary<Guid, ISet<string>>> GetDescendantsOrSelfPublishStatusAsync(
        Guid rootDocumentKey, CancellationToken cancellationToken)
    {
        var nodes = database.Current.Set<NodeRow>();
        var path = await nodes.Where(node => node.Key == rootDocumentKey).Select(node => node.Path).SingleOrDefaultAsync(cancellationToken);
        if (path is null)
        {
            return new Dictionary<Guid, ISet<string>>();
        }

        var below = $"{path},";
        var branch = nodes.Where(node => node.Key == rootDocumentKey || node.Path.StartsWith(below));
        var status = await ReadAsync(branch, cancellationToken);
        foreach (var key in await branch.Select(node => node.Key).ToListAsync(cancellationToken))
        {
            // Core forgets the status of what it is told has none; of what it is told nothing it keeps the old one.
            status.TryAdd(key, new HashSet<string>());
        }

        return status;
    }

    public Task<IDictionary<Guid, ISet<string>>> GetAllElementPublishStatusAsync(CancellationToken cancellationToken) =>
        Task.FromResult<IDictionary<Guid, ISet<string>>>(new Dictionary<Guid, ISet<string>>());

    public Task<ISet<string>> GetElementPublishStatusAsync(Guid elementKey, CancellationToken cancellationToken) =>
        Task.FromResult<ISet<string>>(new HashSet<string>());

    private async Task<IDictionary<Guid, ISet<string>>> ReadAsync(IQueryable<NodeRow> nodes, CancellationToken cancellationToken)
    {
        var everywhere = languages.Value.All.Select(language => language.IsoCode).ToArray();
        var published = nodes.Join(
            database.Current.Set<DocumentRow>().Where(document => document.PublishedVersionId != null),
            node => node.Id,
            document => document.Id,
            (node, document) => new { node.Key, document.PublishedCultures });
        var status = new Dictionary<Guid, ISet<string>>();
        await foreach (var document in published.AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            status[document.Key] = new HashSet<string>(
                document.PublishedCultures.Length == 0 ? everywhere : document.PublishedCultures, StringComparer.OrdinalIgnoreCase);
        }

        return status;
    }
}
