using Umbraco.Cms.Core.Cache;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Routing;
using Umbraco.Cms.Core.Scoping;

namespace Passoparola.Cms.Infrastructure.PublishedDomains;

/// <summary>
/// The hostnames assigned to documents, all in memory: URLs are built from them. Domains are few, so every change reads
/// them all again.
/// </summary>
internal sealed class DomainCacheService(Lazy<IDomainRepository> domains, ICoreScopeProvider scopes) : IDomainCacheService
{
    private readonly Lock _gate = new();
    private Domain[]? _held;

    public IEnumerable<Domain> GetAll(bool includeWildcards) =>
        Held.Where(domain => includeWildcards || !domain.IsWildcard);

    public IEnumerable<Domain> GetAssigned(int documentId, bool includeWildcards = false) =>
        GetAll(includeWildcards).Where(domain => domain.ContentId == documentId);

    public bool HasAssigned(int documentId, bool includeWildcards = false) => GetAssigned(documentId, includeWildcards).Any();

    public void Refresh(DomainCacheRefresher.JsonPayload[] payloads) => Load();

    private Domain[] Held => Volatile.Read(ref _held) ?? Load();

    private Domain[] Load()
    {
        lock (_gate)
        {
            using var scope = scopes.CreateCoreScope(autoComplete: true);
            Domain[] loaded =
            [
                .. domains.Value.GetAll(includeWildcards: true)
                    .Where(domain => domain.RootContentId.HasValue && !string.IsNullOrEmpty(domain.LanguageIsoCode))
                    .OrderBy(domain => domain.SortOrder)
                    .Select(domain => new Domain(
                        domain.Id, domain.DomainName, domain.RootContentId!.Value, domain.LanguageIsoCode, domain.IsWildcard, domain.SortOrder)),
            ];
            Volatile.Write(ref _held, loaded);
            return loaded;
        }
    }
}
