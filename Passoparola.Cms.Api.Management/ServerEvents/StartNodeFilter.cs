using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Cache;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Models.ServerEvents;
using Umbraco.Cms.Core.Security;
using Umbraco.Cms.Core.ServerEvents;
using Umbraco.Cms.Core.Services;
using Source = Umbraco.Cms.Core.Constants.ServerEvents.EventSource;

namespace Passoparola.Cms.Api.Management.ServerEvents;

/// <summary>What stands outside a user's start nodes is not even told to have changed.</summary>
internal abstract class StartNodeFilter(string source, int recycleBin) : IServerEventAccessFilter
{
    public IEnumerable<string> FilteredEventSources => [source];

    public Task<bool> HasAccessAsync(IUser user, ServerEventRoutingContext context) => Task.FromResult(
        context.EntityPath is not { Length: > 0 } path || ContentPermissions.HasPathAccess(path, StartNodesOf(user), recycleBin));

    protected abstract int[] StartNodesOf(IUser user);
}

internal sealed class DocumentStartNodeFilter(IEntityService entities, AppCaches caches) : StartNodeFilter(Source.Document, Constants.System.RecycleBinContent)
{
    protected override int[] StartNodesOf(IUser user) => user.CalculateContentStartNodeIds(entities, caches) ?? [];
}

internal sealed class MediaStartNodeFilter(IEntityService entities, AppCaches caches) : StartNodeFilter(Source.Media, Constants.System.RecycleBinMedia)
{
    protected override int[] StartNodesOf(IUser user) => user.CalculateMediaStartNodeIds(entities, caches) ?? [];
}
