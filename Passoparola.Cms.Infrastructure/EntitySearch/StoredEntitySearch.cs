using Passoparola.Cms.Infrastructure.Entities;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.Scoping;
using Umbraco.Cms.Core.Services;

namespace Passoparola.Cms.Infrastructure.EntitySearch;

/// <summary>
/// Core's search in trees and pickers, answered by the database: whoever saved a moment ago finds what was saved.
/// </summary>
internal sealed class StoredEntitySearch(ICoreScopeProvider scopes, EntityMatches matches, EntitySlims slims, StartNodes startNodes)
    : IIndexedEntitySearchService
{
    public Task<PagedModel<IEntitySlim>> SearchAsync(
        UmbracoObjectTypes objectType,
        string query,
        Guid? parentId,
        IEnumerable<Guid>? contentTypeIds,
        bool? trashed,
        string? culture = null,
        int skip = 0,
        int take = 100,
        bool ignoreUserStartNodes = false)
    {
        using var scope = scopes.CreateCoreScope(autoComplete: true);
        var request = new EntitySearchRequest(objectType, query ?? "")
        {
            ParentKey = parentId,
            ContentTypeKeys = [.. contentTypeIds ?? []],
            Trashed = trashed,
            Culture = culture,
            StartPaths = ignoreUserStartNodes ? null : startNodes.PathsIn(objectType),
        };
        var (total, page) = matches.Page(request, skip, take);
        return Task.FromResult(new PagedModel<IEntitySlim>(total, slims.From(page)));
    }
}
