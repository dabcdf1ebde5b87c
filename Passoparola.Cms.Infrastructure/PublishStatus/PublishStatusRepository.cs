using Microsoft.EntityFrameworkCore;
using Passoparola.Cms.Infrastructure.Documents;
using Passoparola.Cms.Infrastructure.Languages;
using Passoparola.Cms.Infrastructure.Nodes;
using Passoparola.Cms.Infrastructure.Persistence;
using Passoparola.Cms.Infrastructure.Scoping;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace Passoparola.Cms.Infrastructure.PublishStatus;

/// <summary>
/// Which documents are published in which cultures. A document that does not vary is published in every language.
/// There is no library of elements, so no element has a status.
/// </summary>
/// <remarks>Core blocks on these while caches follow a change: what they answer is read before they return.</remarks>
internal sealed class PublishStatusRepository(IAmbientDatabase database, CommittedState<LanguageList> languages) : IPublishStatusRepository
{
    private readonly Func<CmsDbContext, Guid, IEnumerable<string[]>> _of = EF.CompileQuery(
        (CmsDbContext context, Guid key) => context.Set<NodeRow>().Where(node => node.Key == key).Join(
            context.Set<DocumentRow>().Where(document => document.PublishedVersionId != null),
            node => node.Id,
            document => document.Id,
            (node, document) => document.PublishedCultures));

    public Task<IDictionary<Guid, ISet<string>>> GetAllPublishStatusAsync(CancellationToken cancellationToken) =>
        Task.FromResult<IDictionary<Guid, ISet<string>>>(Read(database.Current.Set<NodeRow>()));

    public Task<ISet<string>> GetPublishStatusAsync(Guid documentKey, CancellationToken cancellationToken)
    {
        var published = _of(database.Current, documentKey).SingleOrDefault();
        return Task.FromResult<ISet<string>>(published is null ? [] : In(published, Everywhere));
    }

    public Task<IDictionary<Guid, ISet<string>>> GetDescendantsOrSelfPublishStatusAsync(
        Guid rootDocumentKey, CancellationToken cancellationToken)
    {
        var nodes = database.Current.Set<NodeRow>();
        var path = nodes.Where(node => node.Key == rootDocumentKey).Select(node => node.Path).SingleOrDefault();
        if (path is null)
        {
            return Task.FromResult<IDictionary<Guid, ISet<string>>>(new Dictionary<Guid, ISet<string>>());
        }

        var below = $"{path},";
        var branch = nodes.Where(node => node.Key == rootDocumentKey || node.Path.StartsWith(below));
        var status = Read(branch);
        foreach (var key in branch.Select(node => node.Key).ToArray())
        {
            // Core forgets the status of what it is told has none; of what it is told nothing it keeps the old one.
            status.TryAdd(key, new HashSet<string>());
        }

        return Task.FromResult<IDictionary<Guid, ISet<string>>>(status);
    }

    public Task<IDictionary<Guid, ISet<string>>> GetAllElementPublishStatusAsync(CancellationToken cancellationToken) =>
        Task.FromResult<IDictionary<Guid, ISet<string>>>(new Dictionary<Guid, ISet<string>>());

    public Task<ISet<string>> GetElementPublishStatusAsync(Guid elementKey, CancellationToken cancellationToken) =>
        Task.FromResult<ISet<string>>(new HashSet<string>());

    private Dictionary<Guid, ISet<string>> Read(IQueryable<NodeRow> nodes)
    {
        var everywhere = Everywhere;
        var published = nodes.Join(
            database.Current.Set<DocumentRow>().Where(document => document.PublishedVersionId != null),
            node => node.Id,
            document => document.Id,
            (node, document) => new { node.Key, document.PublishedCultures });
        var status = new Dictionary<Guid, ISet<string>>();
        foreach (var document in published)
        {
            status[document.Key] = In(document.PublishedCultures, everywhere);
        }

        return status;
    }

    private string[] Everywhere => [.. languages.Value.All.Select(language => language.IsoCode)];

    private static HashSet<string> In(string[] cultures, string[] everywhere) =>
        new HashSet<string>(cultures.Length == 0 ? everywhere : cultures, StringComparer.OrdinalIgnoreCase);
}
