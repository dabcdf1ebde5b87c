using Microsoft.EntityFrameworkCore;
using Passoparola.Cms.Infrastructure.Documents.Reading;
using Passoparola.Cms.Infrastructure.DocumentTypes;
using Passoparola.Cms.Infrastructure.Scoping;
using Passoparola.Cms.Infrastructure.Users;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace Passoparola.Cms.Infrastructure.Documents.Versions;

internal sealed class DocumentVersionRepository(
    IAmbientDatabase database,
    DocumentQueries queries,
    DocumentVersions versions,
    StoredContentTypes types,
    ILanguageRepository languages) : IDocumentVersionRepository
{
    private IQueryable<DocumentVersionRow> Rows => database.Writing.Set<DocumentVersionRow>();

    public IReadOnlyCollection<ContentVersionMeta> GetContentVersionsEligibleForCleanup(DateTime olderThan, int? maxCount)
    {
        var eligible = versions.Past
            .Where(version => version.Date < olderThan && !version.PreventCleanup)
            .OrderBy(version => version.Date).ThenBy(version => version.Id);
        return Metas(maxCount is { } most ? eligible.Take(most) : eligible);
    }

    public IReadOnlyCollection<ContentVersionCleanupPolicySettings> GetCleanupPolicies() =>
    [
        .. from type in types.Current.All.OfType<ContentType>()
           let cleanup = type.HistoryCleanup
           where cleanup is not null
           select new ContentVersionCleanupPolicySettings
           {
               ContentTypeId = type.Id,
               PreventCleanup = cleanup.PreventCleanup,
               KeepAllVersionsNewerThanDays = cleanup.KeepAllVersionsNewerThanDays,
               KeepLatestVersionPerDayForDays = cleanup.KeepLatestVersionPerDayForDays,
               Updated = type.UpdateDate,
           },
    ];

    public IEnumerable<ContentVersionMeta> GetPagedItemsByContentId(int contentId, long pageIndex, int pageSize, out long totalRecords, int? languageId = null)
    {
        var found = queries.Versions.Where(version => version.NodeId == contentId);
        if (languages.GetIsoCodeById(languageId, throwOnNotFound: false) is { } culture)
        {
            var named = $"\"culture\":\"{culture}\"";
            found = found.Where(version => version.Cultures.Contains(named));
        }

        totalRecords = found.Count();
        return Metas(found
            .OrderByDescending(version => queries.Documents.Any(document => document.CurrentVersionId == version.Id))
            .ThenByDescending(version => version.Date).ThenByDescending(version => version.Id)
            .Skip((int)pageIndex * pageSize).Take(pageSize));
    }

    public void DeleteVersions(IEnumerable<int> versionIds)
    {
        foreach (var ids in versionIds.Chunk(1000))
        {
            versions.Past.Where(version => ids.Contains(version.Id)).ExecuteDelete();
        }
    }

    public void SetPreventCleanup(int versionId, bool preventCleanup) =>
        Rows.Where(version => version.Id == versionId)
            .ExecuteUpdate(set => set.SetProperty(version => version.PreventCleanup, preventCleanup));

    public ContentVersionMeta? Get(int versionId) =>
        Metas(queries.Versions.Where(version => version.Id == versionId)).SingleOrDefault();

    private ContentVersionMeta[] Metas(IQueryable<DocumentVersionRow> found)
    {
        var users = database.Current.Set<UserRow>();
        var selected =
            from version in found
            join document in queries.Documents on version.NodeId equals document.Id
            select new
            {
                version.Id,
                version.NodeId,
                document.ContentTypeId,
                version.UserId,
                version.Date,
                IsPublished = document.PublishedVersionId == version.Id,
                IsCurrent = document.CurrentVersionId == version.Id,
                version.PreventCleanup,
                Username = users.Where(user => user.Id == version.UserId).Select(user => user.Name).FirstOrDefault(),
            };
        return
        [
            .. selected.AsEnumerable().Select(version => new ContentVersionMeta(
                version.Id,
                version.NodeId,
                version.ContentTypeId,
                version.UserId,
                version.Date,
                version.IsPublished,
                version.IsCurrent,
                version.PreventCleanup,
                version.Username ?? "")),
        ];
    }
}
