using Microsoft.EntityFrameworkCore;
using Passoparola.Cms.Infrastructure.Documents;
using Passoparola.Cms.Infrastructure.Nodes;
using Passoparola.Cms.Infrastructure.Scoping;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Routing;
using Umbraco.Cms.Core.Scoping;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Strings;
using Umbraco.Extensions;
using OldRoutes = System.Collections.Generic.Dictionary<(int ContentId, string Culture), (System.Guid ContentKey, string OldRoute)>;

namespace Passoparola.Cms.Infrastructure.Redirects;

/// <summary>Notes the routes of a branch before it changes, and afterwards redirects those that lead nowhere else now.</summary>
internal sealed class RedirectTracker(
    IAmbientDatabase database,
    ICoreScopeProvider scopes,
    IDocumentUrlService urls,
    IRedirectUrlService redirects,
    UrlSegmentProviderCollection segmentProviders) : IRedirectTracker
{
    private const string NoRoute = "#";

    public void StoreOldRoute(IContent entity, OldRoutes oldRoutes) => StoreOldRoute(entity, oldRoutes, isMove: true);

    public void StoreOldRoute(IContent entity, OldRoutes oldRoutes, bool isMove)
    {
        if (!entity.Published || entity.Trashed || !urls.IsInitialized || (!isMove && !ChangesSegments(entity)))
        {
            return;
        }

        using var scope = scopes.CreateCoreScope(autoComplete: true);
        foreach (var document in PublishedBranch(entity.Key))
        {
            foreach (var culture in document.Cultures)
            {
                var route = urls.GetLegacyRouteFormat(document.Key, culture, isDraft: false);
                if (route != NoRoute)
                {
                    // What was noted first is what visitors know.
                    oldRoutes.TryAdd((document.Id, culture), (document.Key, route));
                }
            }
        }
    }

    public void CreateRedirects(IDictionary<(int ContentId, string Culture), (Guid ContentKey, string OldRoute)> oldRoutes)
    {
        if (oldRoutes.Count == 0)
        {
            return;
        }

        // One transaction: a moved branch may be thousands of documents.
        using var scope = scopes.CreateCoreScope();
        foreach (var ((_, culture), (key, oldRoute)) in oldRoutes)
        {
            var newRoute = urls.GetLegacyRouteFormat(key, culture, isDraft: false);
            if (newRoute != NoRoute && newRoute != oldRoute)
            {
                Redirect(key, culture, oldRoute, newRoute);
            }
        }

        scope.Complete();
    }

    private void Redirect(Guid key, string culture, string oldRoute, string newRoute)
    {
        // A document renamed back would otherwise redirect to itself.
        foreach (var circular in redirects.GetContentRedirectUrls(key).Where(redirect => redirect.Url == newRoute))
        {
            redirects.DeleteWithStatus(circular);
        }

        redirects.RegisterWithStatus(oldRoute, key, culture);
    }

    private bool ChangesSegments(IContent entity)
    {
        string[] cultures = entity.ContentType.VariesByCulture() ? [.. entity.PublishedCultures] : [""];
        return cultures.Any(culture => ChangesSegment(entity, culture))
            || segmentProviders.Any(provider => provider.MayAffectDescendantSegments(entity));
    }

    private bool ChangesSegment(IContent entity, string culture)
    {
        var current = urls.GetUrlSegment(entity.Key, culture, isDraft: false);
        if (current is null)
        {
            return true;
        }

        var providers = segmentProviders.Where(provider => !string.IsNullOrEmpty(provider.GetUrlSegment(entity, published: false, culture)));
        foreach (var provider in providers)
        {
            if (provider.HasUrlSegmentChanged(entity, current, culture))
            {
                return true;
            }

            if (!provider.AllowAdditionalSegments)
            {
                return false;
            }
        }

        return false;
    }

    private List<(int Id, Guid Key, string[] Cultures)> PublishedBranch(Guid key)
    {
        var nodes = database.Current.Set<NodeRow>().AsNoTracking();
        var path = nodes.Where(node => node.Key == key).Select(node => node.Path).SingleOrDefault();
        var below = $"{path},";
        var branch =
            from node in nodes
            join document in database.Current.Set<DocumentRow>() on node.Id equals document.Id
            where (node.Key == key || node.Path.StartsWith(below)) && !node.Trashed && document.PublishedVersionId != null
            select new { node.Id, node.Key, document.PublishedCultures };
        return [.. branch.AsEnumerable().Select(row => (row.Id, row.Key, row.PublishedCultures is [] ? [""] : row.PublishedCultures))];
    }
}
