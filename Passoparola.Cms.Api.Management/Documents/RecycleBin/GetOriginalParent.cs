using System.Net.Mime;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Passoparola.Cms.Api.Management.Responses;
using Umbraco.Cms.Core.Actions;
using Umbraco.Cms.Core.Services.Querying.RecycleBin;

namespace Passoparola.Cms.Api.Management.Documents.RecycleBin;

/// <summary>Where a document in the bin came from; the answer is <c>null</c> for the root of the site.</summary>
internal static class GetOriginalParent
{
    public static void Map(RouteGroupBuilder bin) => bin.MapGet("/{id:guid}/original-parent", HandleAsync).WithName("GetRecycleBinDocumentByIdOriginalParent")
        .Produces<ReferenceById>().ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status404NotFound);

    private static async Task<Results<Ok<ReferenceById>, ContentHttpResult, ProblemHttpResult>> HandleAsync(
        Guid id, DocumentAccess access, IDocumentRecycleBinQueryService bin)
    {
        if (await access.RefusalInBinAsync(ActionBrowse.ActionLetter) is { } refusal)
        {
            return refusal;
        }

        var parent = await bin.GetOriginalParentAsync(id);
        if (!parent.Success)
        {
            return OriginalParentProblems.For(parent.Status);
        }

        // A result without a value writes no body, and the back office reads 'null' as the root.
        return parent.Result is { } document ? TypedResults.Ok(new ReferenceById(document.Key)) : TypedResults.Content("null", MediaTypeNames.Application.Json);
    }
}
