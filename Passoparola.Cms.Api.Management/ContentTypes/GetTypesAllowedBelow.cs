using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Passoparola.Cms.Api.Management.Parameters;
using Passoparola.Cms.Api.Management.Responses;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace Passoparola.Cms.Api.Management.ContentTypes;

internal static class GetTypesAllowedBelow
{
    public static void Map<TType>(RouteGroupBuilder types, string noun)
        where TType : IContentTypeComposition =>
        types.MapGet("/{id:guid}/allowed-children", HandleAsync<TType>)
            .WithName($"Get{noun}ByIdAllowedChildren")
            .ProducesProblem(StatusCodes.Status404NotFound);

    private static async Task<Results<Ok<PagedResponse<AllowedTypeResponse>>, ProblemHttpResult>> HandleAsync<TType>(
        Guid id, OptionalKey? parentContentKey, [AsParameters] Paging paging, IContentTypeBaseService<TType> types)
        where TType : IContentTypeComposition
    {
        var found = await types.GetAllowedChildrenAsync(id, parentContentKey?.Value, paging.SkipOrDefault, paging.TakeOrDefault);
        return found.Status == ContentTypeOperationStatus.Success
            ? TypedResults.Ok(AllowedTypeResponse.Page(found.Result!))
            : ContentTypeProblems.For(found.Status);
    }
}
