using Passoparola.Cms.Infrastructure.Documents.Reading;
using Passoparola.Cms.Infrastructure.Documents.Schedules;
using Passoparola.Cms.Infrastructure.Documents.Versions;
using Passoparola.Cms.Infrastructure.Documents.Writing;
using Passoparola.Cms.Infrastructure.Siblings;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Persistence.Querying;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.Services;

namespace Passoparola.Cms.Infrastructure.Documents;

/// <summary>Core's port for documents; each question is answered by the class it names.</summary>
internal sealed class DocumentRepository(
    DocumentReads reads,
    DocumentWrites writes,
    DocumentTree tree,
    DocumentVersions versions,
    DocumentSchedules schedules,
    SiblingTree siblings) : IDocumentRepository
{
    public int RecycleBinId => Constants.System.RecycleBinContent;

    public IContent? Get(int id) => reads.Find(id);

    public IContent? Get(Guid id) => reads.Find(id);

    public IEnumerable<IContent> Get(IQuery<IContent> query) => reads.Find(query);

    public IEnumerable<IContent> GetMany(params int[]? ids) => reads.Find(ids);

    IEnumerable<IContent> Umbraco.Cms.Core.Persistence.IReadRepository<Guid, IContent>.GetMany(params Guid[]? ids) => reads.Find(ids);

    public bool Exists(int id) => reads.Exists(id);

    public bool Exists(Guid id) => reads.Exists(id);

    public int Count(IQuery<IContent>? query) => reads.Count(query);

    public void Save(IContent entity) => writes.Save(entity);

    public void Delete(IContent entity) => writes.Delete(entity);

    public void UpdateSortOrder(IReadOnlyList<int> orderedNodeIds) => siblings.Order(orderedNodeIds);

    public IEnumerable<IContent> GetPage(
        IQuery<IContent>? query, long pageIndex, int pageSize, out long totalRecords, IQuery<IContent>? filter, Ordering? ordering) =>
        reads.Page(new DocumentPage(query, filter, ordering, pageIndex, pageSize, null), out totalRecords);

    public IEnumerable<IContent> GetPage(
        IQuery<IContent>? query,
        long pageIndex,
        int pageSize,
        out long totalRecords,
        string[]? propertyAliases,
        IQuery<IContent>? filter,
        Ordering? ordering) =>
        reads.Page(new DocumentPage(query, filter, ordering, pageIndex, pageSize, propertyAliases), out totalRecords);

    public IEnumerable<IContent> GetPage(
        IQuery<IContent>? query,
        long pageIndex,
        int pageSize,
        out long totalRecords,
        string[]? propertyAliases,
        IQuery<IContent>? filter,
        Ordering? ordering,
        bool loadTemplates) =>
        reads.Page(new DocumentPage(query, filter, ordering, pageIndex, pageSize, propertyAliases), out totalRecords);

    public int Count(string? contentTypeAlias = null) => tree.Count(contentTypeAlias);

    public int CountChildren(int parentId, string? contentTypeAlias = null) => tree.CountChildren(parentId, contentTypeAlias);

    public int CountDescendants(int parentId, string? contentTypeAlias = null) => tree.CountDescendants(parentId, contentTypeAlias);

    public int CountPublished(string? contentTypeAlias = null) => tree.CountPublished(contentTypeAlias);

    public bool IsPathPublished(IContent? content) => tree.IsPathPublished(content);

    public bool RecycleBinSmells() => tree.RecycleBinSmells();

    public IEnumerable<IContent> GetRecycleBin() => reads.RecycleBin();

    public ContentDataIntegrityReport CheckDataIntegrity(ContentDataIntegrityReportOptions options) =>
        siblings.Check(Constants.ObjectTypes.Document, options.FixIssues);

    public IEnumerable<IContent> GetAllVersions(int nodeId) => versions.All(nodeId);

    public IEnumerable<IContent> GetAllVersionsSlim(int nodeId, int skip, int take) => versions.Slice(nodeId, skip, take);

    public IEnumerable<int> GetVersionIds(int id, int topRows) => versions.Ids(id, topRows);

    public IContent? GetVersion(int versionId) => versions.Find(versionId);

    public void DeleteVersion(int versionId) => versions.Delete(versionId);

    public void DeleteVersions(int nodeId, DateTime versionDate) => versions.DeleteOlder(nodeId, versionDate);

    public ContentScheduleCollection GetContentSchedule(int contentId) => schedules.Of(contentId);

    public IDictionary<int, IEnumerable<ContentSchedule>> GetContentSchedulesByIds(int[] contentIds) => schedules.Of(contentIds);

    public void PersistContentSchedule(IPublishableContentBase content, ContentScheduleCollection schedule) =>
        schedules.Store(content.Id, schedule);

    public void ClearSchedule(DateTime date) => schedules.Clear(date);

    public void ClearSchedule(DateTime date, ContentScheduleAction action) => schedules.Clear(date, action);

    public bool HasContentForExpiration(DateTime date) => schedules.Any(ContentScheduleAction.Expire, date);

    public bool HasContentForRelease(DateTime date) => schedules.Any(ContentScheduleAction.Release, date);

    public IEnumerable<IContent> GetContentForExpiration(DateTime date) => schedules.Documents(ContentScheduleAction.Expire, date);

    public IEnumerable<IContent> GetContentForRelease(DateTime date) => schedules.Documents(ContentScheduleAction.Release, date);

    // Permissions are the groups' own: this site sets none on single documents.
    public EntityPermissionCollection GetPermissionsForEntity(int entityId) => [];

    public void ReplaceContentPermissions(EntityPermissionSet permissionSet) => throw NoPermissionsOnDocuments();

    public void AssignEntityPermission(IContent entity, string permission, IEnumerable<int> groupIds) => throw NoPermissionsOnDocuments();

    // Copying a document hands over the permissions of the original: none.
    public void AddOrUpdatePermissions(ContentPermissionSet permission)
    {
        if (permission.PermissionsSet.Count > 0)
        {
            throw NoPermissionsOnDocuments();
        }
    }

    private static NotSupportedException NoPermissionsOnDocuments() =>
        new("Permissions are given to user groups, not on single documents.");
}
