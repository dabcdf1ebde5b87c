using System.Collections.Frozen;
using Microsoft.EntityFrameworkCore;
using Passoparola.Cms.Infrastructure.Nodes;
using Passoparola.Cms.Infrastructure.Persistence;

namespace Passoparola.Cms.Infrastructure.Redirects;

/// <summary>
/// Every redirect, held in memory: they are asked for on each address that leads nowhere, and strangers choose how
/// often that is.
/// </summary>
internal sealed class RedirectsByUrl
{
    private readonly FrozenDictionary<string, (RedirectUrlRow Row, int ContentId)[]> _newestFirst;

    private RedirectsByUrl(FrozenDictionary<string, (RedirectUrlRow Row, int ContentId)[]> newestFirst) => _newestFirst = newestFirst;

    public static RedirectsByUrl Load(CmsDbContext context) => new(context.Set<RedirectUrlRow>().AsNoTracking()
        .Join(context.Set<NodeRow>(), row => row.ContentKey, node => node.Key, (row, node) => new { Row = row, node.Id })
        .AsEnumerable()
        .GroupBy(found => found.Row.Url, StringComparer.Ordinal)
        .ToFrozenDictionary(
            group => group.Key,
            group => group.OrderByDescending(found => found.Row.CreateDate).ThenBy(found => found.Row.Key).Select(found => (found.Row, found.Id)).ToArray(),
            StringComparer.Ordinal));

    public IEnumerable<(RedirectUrlRow Row, int ContentId)> NewestFirst(string url) =>
        _newestFirst.TryGetValue(url, out var found) ? found : [];
}
