using Microsoft.EntityFrameworkCore;
using Passoparola.Cms.Infrastructure.Documents.Reading;
using Passoparola.Cms.Infrastructure.Scoping;
using Umbraco.Cms.Core.Models;

namespace Passoparola.Cms.Infrastructure.Documents.Versions;

/// <summary>The history of documents. What is current or published cannot be deleted.</summary>
internal sealed class DocumentVersions(IAmbientDatabase database, DocumentQueries queries, DocumentReads reads)
{
    /// <summary>The current version first, then the latest.</summary>
    public IReadOnlyList<IContent> All(int nodeId) => reads.Find(History(nodeId));

    public IReadOnlyList<IContent> Slice(int nodeId, int skip, int take) => reads.Find(History(nodeId).Skip(skip).Take(take));

    public IReadOnlyList<int> Ids(int nodeId, int take) => [.. History(nodeId).Select(version => version.VersionId).Take(take)];

    public IContent? Find(int versionId) => reads.Find(queries.AllVersions.Where(version => version.VersionId == versionId)).SingleOrDefault();

    /// <summary>Versions that neither editors nor readers see.</summary>
    public IQueryable<DocumentVersionRow> Past =>
        from version in database.Writing.Set<DocumentVersionRow>()
        where !queries.Documents.Any(document => document.CurrentVersionId == version.Id || document.PublishedVersionId == version.Id)
        select version;

    /// <exception cref="InvalidOperationException">The version is the current or the published one.</exception>
    public void Delete(int versionId)
    {
        if (Past.Where(version => version.Id == versionId).ExecuteDelete() == 0 && queries.Versions.Any(version => version.Id == versionId))
        {
            throw new InvalidOperationException($"Version {versionId} is the current or the published one and cannot be deleted.");
        }
    }

    public void DeleteOlder(int nodeId, DateTime date) =>
        Past.Where(version => version.NodeId == nodeId && version.Date < date).ExecuteDelete();

    private IQueryable<DocumentView> History(int nodeId) => queries.AllVersions
        .Where(version => version.Id == nodeId)
        .OrderByDescending(version => version.IsCurrent).ThenByDescending(version => version.UpdateDate).ThenByDescending(version => version.VersionId);
}
