using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Passoparola.Cms.Api.Management.Responses;
using Umbraco.Cms.Core.Actions;
using Umbraco.Cms.Core.Models.ContentEditing;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace Passoparola.Cms.Api.Management.Documents.Moving;

/// <summary>The order of the documents below one parent.</summary>
/// <param name="Sorting">Those whose place changes; the others keep theirs.</param>
/// <param name="Parent"><c>null</c> for the root of the site.</param>
public sealed record SortDocumentsRequest(IReadOnlyList<SortedDocument> Sorting, ReferenceById? Parent = null);

/// <summary>The place of one document among its siblings.</summary>
public sealed record SortedDocument(Guid Id, int SortOrder);

internal static class SortDocuments
{
    public static void Map(RouteGroupBuilder documents) => documents.MapPut("/sort", HandleAsync).WithName("PutDocumentSort");

    private static async Task<Results<Ok, ProblemHttpResult>> HandleAsync(SortDocumentsRequest request, DocumentAccess access, DocumentOrder order)
    {
        var refusal = await access.RefusalUnderAsync(ActionSort.ActionLetter, request.Parent?.Id)
            ?? await access.RefusalAsync(ActionSort.ActionLetter, request.Sorting.Select(sorted => sorted.Id));
        if (refusal is not null)
        {
            return refusal;
        }

        var status = await order.ChangeAsync(
            request.Parent?.Id, [.. request.Sorting.Select(sorted => new SortingModel { Key = sorted.Id, SortOrder = sorted.SortOrder })]);
        return status == ContentEditingOperationStatus.Success ? TypedResults.Ok() : DocumentProblems.For(status);
    }
}
