using Passoparola.Cms.Infrastructure.Siblings;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence;
using Umbraco.Cms.Core.Persistence.Querying;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.Services;

namespace Passoparola.Cms.Infrastructure.Media;

/// <summary>Core's port for media items, which have one version each: the item itself.</summary>
internal sealed class MediaRepository(MediaReads reads, MediaWrites writes, SiblingTree siblings) : IMediaRepository
{
    public int RecycleBinId => Constants.System.RecycleBinMedia;

    public IMedia? Get(int id) => reads.Find(id);

    public IMedia? Get(Guid id) => reads.Find(id);

    public IEnumerable<IMedia> Get(IQuery<IMedia> query) => reads.Find(query);

    public IEnumerable<IMedia> GetMany(params int[]? ids) => reads.Find(ids);

    IEnumerable<IMedia> IReadRepository<Guid, IMedia>.GetMany(params Guid[]? ids) => reads.Find(ids);

    public IMedia? GetMediaByPath(string mediaPath) => reads.FindByFile(mediaPath);

    public bool Exists(int id) => reads.Exists(id);

    public bool Exists(Guid id) => reads.Exists(id);

    public void Save(IMedia entity) => writes.Save(entity);

    public void Delete(IMedia entity) => writes.Delete(entity);

    public void UpdateSortOrder(IReadOnlyList<int> orderedNodeIds) => siblings.Order(orderedNodeIds);

    public IEnumerable<IMedia> GetPage(
        IQuery<IMedia>? query, long pageIndex, int pageSize, out long totalRecords, IQuery<IMedia>? filter, Ordering? ordering) =>
        reads.Page(new MediaPage(query, filter, ordering, pageIndex, pageSize, null), out totalRecords);

    public IEnumerable<IMedia> GetPage(
        IQuery<IMedia>? query,
        long pageIndex,
        int pageSize,
        out long totalRecords,
        string[]? propertyAliases,
        IQuery<IMedia>? filter,
        Ordering? ordering) =>
        reads.Page(new MediaPage(query, filter, ordering, pageIndex, pageSize, propertyAliases), out totalRecords);

    public int Count(IQuery<IMedia>? query) => reads.Count(query);

    public int Count(string? contentTypeAlias = null) => reads.Count(contentTypeAlias);

    public int CountChildren(int parentId, string? contentTypeAlias = null) => reads.CountChildren(parentId, contentTypeAlias);

    public int CountDescendants(int parentId, string? contentTypeAlias = null) => reads.CountDescendants(parentId, contentTypeAlias);

    public IEnumerable<IMedia> GetRecycleBin() => reads.RecycleBin();

    public bool RecycleBinSmells() => reads.RecycleBinSmells();

    public ContentDataIntegrityReport CheckDataIntegrity(ContentDataIntegrityReportOptions options) =>
        siblings.Check(Constants.ObjectTypes.Media, options.FixIssues);

    public IEnumerable<IMedia> GetAllVersions(int nodeId) => reads.Find(nodeId) is { } media ? [media] : [];

    public IEnumerable<IMedia> GetAllVersionsSlim(int nodeId, int skip, int take) => GetAllVersions(nodeId).Skip(skip).Take(take);

    public IEnumerable<int> GetVersionIds(int id, int topRows) => GetAllVersions(id).Take(topRows).Select(media => media.VersionId);

    public IMedia? GetVersion(int versionId) => reads.Find(versionId);

    public void DeleteVersion(int versionId)
    {
        if (reads.Exists(versionId))
        {
            throw new InvalidOperationException("A media item's only version cannot be deleted.");
        }
    }

    // There is never an older one.
    public void DeleteVersions(int nodeId, DateTime versionDate)
    {
    }
}
