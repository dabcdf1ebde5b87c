using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Passoparola.Cms.Api.Management.Security;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Actions;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.ContentEditing;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace Passoparola.Cms.Api.Management.Documents.Moving;

/// <summary>What all documents below one parent are ordered by.</summary>
/// <param name="Culture">The language whose names count; the default one when it is left out.</param>
public sealed record SortDocumentChildrenRequest(ContentSortField Field, Direction Direction, string? Culture = null);

internal static class SortDocumentChildren
{
    public static void Map(RouteGroupBuilder documents)
    {
        documents.MapPut("/{id:guid}/sort-children", SortBelowAsync).WithName("PutDocumentByIdSortChildren");
        documents.MapPut("/root/sort-children", SortAtRootAsync).WithName("PutDocumentRootSortChildren");
    }

    private static Task<Results<Ok, ProblemHttpResult>> SortBelowAsync(Guid id, SortDocumentChildrenRequest request, ChildrenSorting sorting) =>
        sorting.SortAsync(id, request);

    private static Task<Results<Ok, ProblemHttpResult>> SortAtRootAsync(SortDocumentChildrenRequest request, ChildrenSorting sorting) =>
        sorting.SortAsync(null, request);
}

internal sealed class ChildrenSorting(DocumentAccess access, DocumentTreeLock tree, IContentEditingService documents, IEntityService entities, ICurrentUser user)
{
    /// <param name="parent"><c>null</c> at the root.</param>
    public async Task<Results<Ok, ProblemHttpResult>> SortAsync(Guid? parent, SortDocumentChildrenRequest request)
    {
        var refusal = await access.RefusalUnderAsync(ActionSort.ActionLetter, parent)
            ?? await access.RefusalAsync(ActionSort.ActionLetter, entities.GetChildren(parent, UmbracoObjectTypes.Document).Select(child => child.Key));
        if (refusal is not null)
        {
            return refusal;
        }

        var status = await tree.HoldAsync(
            () => documents.SortByFieldAsync(parent, request.Field, request.Direction, request.Culture, user.Key), outcome => outcome == ContentEditingOperationStatus.Success);
        return status == ContentEditingOperationStatus.Success ? TypedResults.Ok() : DocumentProblems.For(status);
    }
}
