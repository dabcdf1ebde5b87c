using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Passoparola.Cms.Api.Management.Parameters;
using Passoparola.Cms.Api.Management.Responses;

namespace Passoparola.Cms.Api.Management.Documents.Tree;

internal static class GetDocumentTreeSiblings
{
    private const int Most = 500;

    public static void Map(RouteGroupBuilder tree) => tree.MapGet("/siblings", HandleAsync).WithName("GetTreeDocumentSiblings")
        .ProducesProblem(StatusCodes.Status400BadRequest);

    private static async Task<Results<Ok<SubsetResponse<DocumentTreeItemResponse>>, ProblemHttpResult>> HandleAsync(
        OptionalKey? target, int? before, int? after, OptionalKey? dataTypeId, DocumentTree documents)
    {
        if ((Refusal("before", before) ?? Refusal("after", after)) is { } refusal)
        {
            return refusal;
        }

        return TypedResults.Ok(target?.Value is { } key
            ? await documents.SiblingsAsync(key, before ?? 0, after ?? 0, dataTypeId?.Value)
            : new SubsetResponse<DocumentTreeItemResponse>(0, 0, []));
    }

    private static ProblemHttpResult? Refusal(string parameter, int? value) => value is < 0 or > Most
        ? ManagementProblem.Parameter(parameter, "management.implausiblePage", "Invalid page", $"'{parameter}' must be one whole number from 0 to {Most}.")
        : null;
}
