using Umbraco.Cms.Core.Services.Navigation;

namespace Passoparola.Cms.Api.Delivery.Querying.Indexing;

internal static class TreeKeys
{
    /// <summary>Every document outside the recycle bin, parents before children.</summary>
    public static IEnumerable<Guid> KeysInTreeOrder(this INavigationQueryService navigation) =>
        navigation.TryGetRootKeys(out var roots)
            ? roots.SelectMany(root => navigation.TryGetDescendantsKeysOrSelfKeys(root, out var keys) ? keys : [])
            : [];
}
