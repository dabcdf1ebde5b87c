using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using Passoparola.Cms.Infrastructure.Nodes;
using Passoparola.Cms.Infrastructure.Persistence;

namespace Passoparola.Cms.Infrastructure.Redirects;

/// <summary>Redirects by the address they lead away from. Immutable.</summary>
internal sealed class RedirectsByUrl
{
    private readonly ImmutableDictionary<string, ImmutableList<HeldRedirect>> _newestFirst;
    private readonly ImmutableDictionary<Guid, ImmutableHashSet<string>> _urls;

    private RedirectsByUrl(
        ImmutableDictionary<string, ImmutableList<HeldRedirect>> newestFirst,
        ImmutableDictionary<Guid, ImmutableHashSet<string>> urls) => (_newestFirst, _urls) = (newestFirst, urls);

    public static RedirectsByUrl Load(CmsDbContext context)
    {
        var all = Read(context, context.Set<RedirectUrlRow>());
        return new RedirectsByUrl(
            all.GroupBy(redirect => redirect.Row.Url, StringComparer.Ordinal)
                .ToImmutableDictionary(group => group.Key, NewestFirst, StringComparer.Ordinal),
            all.GroupBy(redirect => redirect.Row.ContentKey).ToImmutableDictionary(group => group.Key, UrlsOf));
    }

    public IReadOnlyList<HeldRedirect> NewestFirst(string url) =>
        _newestFirst.TryGetValue(url, out var found) ? found : [];

    public bool LeadTo(Guid contentKey) => _urls.ContainsKey(contentKey);

    /// <summary>The redirects in which those to the documents are what the database holds now.</summary>
    public RedirectsByUrl Reload(CmsDbContext context, IReadOnlyCollection<Guid> contentKeys)
    {
        var now = Read(context, context.Set<RedirectUrlRow>().Where(row => contentKeys.Contains(row.ContentKey)));
        var newestFirst = _newestFirst.ToBuilder();
        var urls = _urls.ToBuilder();
        foreach (var url in contentKeys.SelectMany(key => _urls.GetValueOrDefault(key, [])).Distinct(StringComparer.Ordinal))
        {
            var others = newestFirst[url].RemoveAll(redirect => contentKeys.Contains(redirect.Row.ContentKey));
            newestFirst[url] = others;
            if (others.IsEmpty)
            {
                newestFirst.Remove(url);
            }
        }

        urls.RemoveRange(contentKeys);
        foreach (var group in now.GroupBy(redirect => redirect.Row.Url, StringComparer.Ordinal))
        {
            newestFirst[group.Key] = NewestFirst(newestFirst.GetValueOrDefault(group.Key, []).Concat(group));
        }

        urls.AddRange(now.GroupBy(redirect => redirect.Row.ContentKey).Select(group => KeyValuePair.Create(group.Key, UrlsOf(group))));
        return new RedirectsByUrl(newestFirst.ToImmutable(), urls.ToImmutable());
    }

    private static HeldRedirect[] Read(CmsDbContext context, IQueryable<RedirectUrlRow> rows) =>
    [
        .. rows.AsNoTracking()
            .Join(context.Set<NodeRow>(), row => row.ContentKey, node => node.Key, (row, node) => new { Row = row, node.Id })
            .AsEnumerable()
            .Select(found => new HeldRedirect(found.Row, found.Id)),
    ];

    private static ImmutableList<HeldRedirect> NewestFirst(IEnumerable<HeldRedirect> redirects) =>
        [.. redirects.OrderByDescending(redirect => redirect.Row.CreateDate).ThenBy(redirect => redirect.Row.Key)];

    private static ImmutableHashSet<string> UrlsOf(IEnumerable<HeldRedirect> redirects) =>
        redirects.Select(redirect => redirect.Row.Url).ToImmutableHashSet(StringComparer.Ordinal);
}

/// <param name="Row">The redirect as it is stored.</param>
/// <param name="ContentId">The document it leads to.</param>
internal sealed record HeldRedirect(RedirectUrlRow Row, int ContentId);
