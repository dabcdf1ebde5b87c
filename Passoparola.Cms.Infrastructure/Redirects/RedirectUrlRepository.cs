using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Passoparola.Cms.Infrastructure.Nodes;
using Passoparola.Cms.Infrastructure.Querying;
using Passoparola.Cms.Infrastructure.Scoping;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Querying;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Extensions;

namespace Passoparola.Cms.Infrastructure.Redirects;

internal sealed class RedirectUrlRepository(IAmbientDatabase database, HeldRedirects held) : IRedirectUrlRepository
{
    private IQueryable<RedirectUrlRow> Rows => database.Current.Set<RedirectUrlRow>().AsNoTracking();

    public IRedirectUrl? Get(Guid id) => Read(Rows.Where(row => row.Key == id)).SingleOrDefault();

    public IRedirectUrl? Get(string url, Guid contentKey, string? culture)
    {
        var wanted = culture ?? "";
        return Read(ByUrl(url).Where(row => row.ContentKey == contentKey && row.Culture == wanted)).SingleOrDefault();
    }

    public IEnumerable<IRedirectUrl> GetMany(params Guid[]? ids) =>
        Read(ids is null or [] ? Newest(Rows) : Newest(Rows.Where(row => ids.Contains(row.Key))));

    public bool Exists(Guid id) => Rows.Any(row => row.Key == id);

    public IEnumerable<IRedirectUrl> Get(IQuery<IRedirectUrl> query) => Read(Newest(Matching(query)));

    public int Count(IQuery<IRedirectUrl>? query) => Matching(query).Count();

    public void Save(IRedirectUrl entity)
    {
        var context = database.Writing;
        var isNew = !entity.HasIdentity && !Exists(entity.Key);
        if (isNew)
        {
            entity.AddingEntity();
        }
        else
        {
            entity.UpdatingEntity();
            held.Changed(Rows.Where(row => row.Key == entity.Key).Select(row => row.ContentKey).ToArray());
        }

        context.Entry(ToRow(entity)).State = isNew ? EntityState.Added : EntityState.Modified;
        context.SaveChanges();
        context.ChangeTracker.Clear();
        held.Changed(entity.ContentKey);
        entity.ResetDirtyProperties();
    }

    public void Delete(IRedirectUrl entity) => Delete(entity.Key);

    public void Delete(Guid id)
    {
        var rows = database.Writing.Set<RedirectUrlRow>().Where(row => row.Key == id);
        held.Changed(rows.Select(row => row.ContentKey).ToArray());
        rows.ExecuteDelete();
    }

    public void DeleteAll()
    {
        database.Writing.Set<RedirectUrlRow>().ExecuteDelete();
        held.AllChanged();
    }

    public void DeleteContentUrls(Guid contentKey)
    {
        database.Writing.Set<RedirectUrlRow>().Where(row => row.ContentKey == contentKey).ExecuteDelete();
        held.Changed(contentKey);
    }

    public IRedirectUrl? GetMostRecentUrl(string url) => MostRecent(url, _ => true);

    public IRedirectUrl? GetMostRecentUrl(string url, string culture) =>
        MostRecent(url, row => row.Culture.Length == 0 || row.Culture.Equals(culture, StringComparison.OrdinalIgnoreCase));

    public IEnumerable<IRedirectUrl> GetContentUrls(Guid contentKey) =>
        Read(Newest(Rows.Where(row => row.ContentKey == contentKey)));

    public IEnumerable<IRedirectUrl> GetAllUrls(long pageIndex, int pageSize, out long total) =>
        Page(Rows, pageIndex, pageSize, out total);

    public IEnumerable<IRedirectUrl> GetAllUrls(int rootContentId, long pageIndex, int pageSize, out long total)
    {
        var nodes = database.Current.Set<NodeRow>();
        var path = nodes.Where(node => node.Id == rootContentId).Select(node => node.Path).SingleOrDefault();
        if (path is null)
        {
            total = 0;
            return [];
        }

        var below = $"{path},";
        var keys = nodes.Where(node => node.Id == rootContentId || node.Path.StartsWith(below)).Select(node => node.Key);
        return Page(Rows.Where(row => keys.Contains(row.ContentKey)), pageIndex, pageSize, out total);
    }

    // Routes are kept in lower case by Umbraco's URL settings.
    public IEnumerable<IRedirectUrl> SearchUrls(string searchTerm, long pageIndex, int pageSize, out long total)
    {
        var term = searchTerm.Trim().ToLowerInvariant();
        return Page(Rows.Where(row => row.Url.Contains(term)), pageIndex, pageSize, out total);
    }

    private RedirectUrl? MostRecent(string url, Func<RedirectUrlRow, bool> matches) =>
        held.Value.NewestFirst(url).Where(found => matches(found.Row)).Select(found => ToModel(found.Row, found.ContentId)).FirstOrDefault();

    private static IOrderedQueryable<RedirectUrlRow> Newest(IQueryable<RedirectUrlRow> rows) =>
        rows.OrderByDescending(row => row.CreateDate).ThenBy(row => row.Key);

    private static string HashOf(string url) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(url)));

    private IQueryable<RedirectUrlRow> ByUrl(string url)
    {
        var hash = HashOf(url);
        return Rows.Where(row => row.UrlHash == hash);
    }

    private IQueryable<RedirectUrlRow> Matching(IQuery<IRedirectUrl>? query) =>
        RowPredicate<IRedirectUrl, RedirectUrlRow>.Apply(Rows, query);

    private RedirectUrl[] Page(IQueryable<RedirectUrlRow> rows, long pageIndex, int pageSize, out long total)
    {
        total = rows.LongCount();
        return Read(Newest(rows).Skip((int)Math.Min(pageIndex * pageSize, int.MaxValue)).Take(pageSize));
    }

    private RedirectUrl[] Read(IQueryable<RedirectUrlRow> rows)
    {
        RedirectUrlRow[] found = [.. rows];
        var keys = found.Select(row => row.ContentKey).Distinct().ToArray();
        var ids = database.Current.Set<NodeRow>()
            .Where(node => keys.Contains(node.Key))
            .ToDictionary(node => node.Key, node => node.Id);
        return [.. found.Select(row => ToModel(row, ids[row.ContentKey]))];
    }

    private static RedirectUrl ToModel(RedirectUrlRow row, int contentId)
    {
        var url = new RedirectUrl();
        url.DisableChangeTracking();
        url.Key = row.Key;
        url.ContentId = contentId;
        url.ContentKey = row.ContentKey;
        url.Url = row.Url;
        url.Culture = row.Culture;
        url.CreateDateUtc = row.CreateDate;
        url.CreateDate = row.CreateDate;
        url.UpdateDate = row.CreateDate;
        url.ResetDirtyProperties(false);
        url.EnableChangeTracking();
        return url;
    }

    private static RedirectUrlRow ToRow(IRedirectUrl url) => new()
    {
        Key = url.Key,
        ContentKey = url.ContentKey,
        Url = url.Url,
        UrlHash = HashOf(url.Url),
        Culture = url.Culture ?? "",
        CreateDate = url.CreateDateUtc,
    };
}
