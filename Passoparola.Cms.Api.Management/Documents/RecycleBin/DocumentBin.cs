using Passoparola.Cms.Api.Management.Parameters;
using Passoparola.Cms.Api.Management.Responses;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.Services;

namespace Passoparola.Cms.Api.Management.Documents.RecycleBin;

/// <summary>What is in the recycle bin of documents.</summary>
internal sealed class DocumentBin(IEntityService entities, ILanguageService languages)
{
    private const UmbracoObjectTypes Documents = UmbracoObjectTypes.Document;

    private static readonly Ordering AsSorted = Ordering.By("sortOrder");

    /// <param name="parent"><c>null</c> for what was trashed by itself.</param>
    public async Task<PagedResponse<RecycledDocumentResponse>> ChildrenAsync(Guid? parent, Paging paging)
    {
        if ((parent is { } key ? entities.Get(key, Documents)?.Id : Constants.System.RecycleBinContent) is not { } below)
        {
            return new PagedResponse<RecycledDocumentResponse>(0, []);
        }

        var page = CoveringPage.Of(paging);
        // Core takes no page of nothing.
        var size = Math.Max(page.Take, 1);
        var found = entities.GetPagedTrashedChildren(below, Documents, page.Skip / size, size, out var total, ordering: AsSorted);
        return new PagedResponse<RecycledDocumentResponse>(total, await ItemsAsync(page.WindowOf(found, paging), parent));
    }

    public async Task<SubsetResponse<RecycledDocumentResponse>> SiblingsAsync(Guid target, int before, int after)
    {
        if (entities.Get(target, Documents) is not { Trashed: true } document)
        {
            return new SubsetResponse<RecycledDocumentResponse>(0, 0, []);
        }

        var parent = document.ParentId > 0 ? entities.Get(document.ParentId, Documents)?.Key : null;
        var found = entities.GetTrashedSiblings(target, [Documents], before, after, out var totalBefore, out var totalAfter, ordering: AsSorted);
        return new SubsetResponse<RecycledDocumentResponse>(totalBefore, totalAfter, await ItemsAsync(found, parent));
    }

    private async Task<RecycledDocumentResponse[]> ItemsAsync(IEnumerable<IEntitySlim> found, Guid? parent)
    {
        var culture = await languages.GetDefaultIsoCodeAsync();
        return [.. found.OfType<IDocumentEntitySlim>().Select(document => RecycledDocumentResponse.Of(document, parent, culture))];
    }
}
