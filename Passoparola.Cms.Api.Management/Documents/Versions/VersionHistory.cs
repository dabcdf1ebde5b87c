using Passoparola.Cms.Api.Management.Audit;
using Passoparola.Cms.Api.Management.Parameters;
using Passoparola.Cms.Api.Management.Responses;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;
using Umbraco.Extensions;

namespace Passoparola.Cms.Api.Management.Documents.Versions;

/// <summary>The versions of documents, by the keys that the API gives them.</summary>
internal sealed class VersionHistory(IContentVersionService versions, IEntityService entities, UserReferences users)
{
    /// <returns>The document as it was then; <c>null</c> when there is no such version.</returns>
    public async Task<IContent?> FindAsync(Guid key)
    {
        // Core reads the number in a key's first four bytes only: any other key must not stand for that version.
        var found = await versions.GetAsync(key);
        return found is { Success: true, Result: { } version } && version.VersionId.ToGuid() == key ? version : null;
    }

    /// <summary>The current version first, then the latest.</summary>
    public async Task<Attempt<PagedResponse<DocumentVersionItemResponse>?, ContentVersionOperationStatus>> PageAsync(Guid document, string? culture, Paging paging)
    {
        var page = CoveringPage.Of(paging);
        // Core takes no page of nothing.
        var found = await versions.GetPagedContentVersionsAsync(document, culture, page.Skip, Math.Max(page.Take, 1));
        return found is { Success: true, Result: { } all }
            ? Attempt.SucceedWithStatus<PagedResponse<DocumentVersionItemResponse>?, ContentVersionOperationStatus>(
                found.Status, new PagedResponse<DocumentVersionItemResponse>(all.Total, await ItemsAsync(document, page.WindowOf(all.Items, paging))))
            : Attempt.FailWithStatus<PagedResponse<DocumentVersionItemResponse>?, ContentVersionOperationStatus>(found.Status, null);
    }

    private async Task<DocumentVersionItemResponse[]> ItemsAsync(Guid document, ContentVersionMeta[] metas)
    {
        var authors = await users.OfAsync(metas.Select(meta => meta.UserId));
        // A document keeps its type, so all its versions are of it.
        var type = new ReferenceById((entities.Get(document, UmbracoObjectTypes.Document) as IContentEntitySlim)?.ContentTypeKey ?? Guid.Empty);
        return
        [
            .. metas.Select(meta => new DocumentVersionItemResponse(
                meta.VersionId.ToGuid(),
                new ReferenceById(document),
                type,
                authors[meta.UserId],
                new DateTimeOffset(DateTime.SpecifyKind(meta.VersionDate, DateTimeKind.Utc)),
                meta.CurrentPublishedVersion,
                meta.CurrentDraftVersion,
                meta.PreventCleanup)),
        ];
    }
}
