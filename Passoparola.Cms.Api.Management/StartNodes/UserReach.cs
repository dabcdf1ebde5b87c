using Passoparola.Cms.Api.Management.Security;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Cache;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Extensions;

namespace Passoparola.Cms.Api.Management.StartNodes;

/// <summary>How far the signed-in user sees into the trees.</summary>
internal sealed class UserReach(IEntityService entities, IDataTypeService dataTypes, AppCaches caches, ICurrentUser current)
{
    /// <param name="dataTypeId">The picker that asks; its data type may say that start nodes do not count in it.</param>
    public async Task<Reach> IntoDocumentsAsync(Guid? dataTypeId = null) =>
        current.Required.CalculateContentStartNodeIds(entities, caches).IsNullOrRoot() || await IgnoresStartNodesAsync(dataTypeId)
            ? Reach.Everything
            : new Reach(false, current.Required.GetContentStartNodePaths(entities, caches) ?? []);

    /// <inheritdoc cref="IntoDocumentsAsync"/>
    public async Task<Reach> IntoMediaAsync(Guid? dataTypeId = null) =>
        current.Required.CalculateMediaStartNodeIds(entities, caches).IsNullOrRoot() || await IgnoresStartNodesAsync(dataTypeId)
            ? Reach.Everything
            : new Reach(false, current.Required.GetMediaStartNodePaths(entities, caches) ?? []);

    private async Task<bool> IgnoresStartNodesAsync(Guid? dataTypeId) =>
        dataTypeId is { } key && key != Guid.Empty && await dataTypes.IsDataTypeIgnoringUserStartNodesAsync(key);
}

internal static class StartNodeIds
{
    public static bool IsNullOrRoot(this int[]? ids) => ids?.Contains(Constants.System.Root) == true;
}
