using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Passoparola.Cms.Api.Management.Parameters;
using Passoparola.Cms.Api.Management.Responses;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Actions;
using Umbraco.Cms.Core.Services;

namespace Passoparola.Cms.Api.Management.Documents.References;

/// <summary>Which of some documents are used by something.</summary>
internal static class GetReferencedDocuments
{
    public static void Map(RouteGroupBuilder documents) => documents.MapGet("/are-referenced", HandleAsync).WithName("GetDocumentAreReferenced");

    private static async Task<Results<Ok<PagedResponse<ReferenceById>>, ProblemHttpResult>> HandleAsync(
        Guid[] id, [AsParameters] Paging paging, DocumentAccess access, ITrackedReferencesService references)
    {
        if (await access.RefusalAsync(ActionBrowse.ActionLetter, id) is { } refusal)
        {
            return refusal;
        }

        var found = await references.GetPagedKeysWithDependentReferencesAsync(
            id.ToHashSet(), Constants.ObjectTypes.Document, paging.SkipOrDefault, paging.TakeOrDefault);
        return TypedResults.Ok(new PagedResponse<ReferenceById>(found.Total, [.. found.Items.Select(key => new ReferenceById(key))]));
    }
}
