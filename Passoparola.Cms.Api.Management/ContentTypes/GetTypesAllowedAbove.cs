using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Passoparola.Cms.Api.Management.Responses;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace Passoparola.Cms.Api.Management.ContentTypes;

/// <summary>The types below which something of a type may stand.</summary>
public sealed record AllowedParentsResponse(IReadOnlyList<ReferenceById> AllowedParentIds);

internal static class GetTypesAllowedAbove
{
    public static void Map<TType>(RouteGroupBuilder types, string noun)
        where TType : IContentTypeComposition =>
        types.MapGet("/{id:guid}/allowed-parents", HandleAsync<TType>)
            .WithName($"Get{noun}ByIdAllowedParents")
            .ProducesProblem(StatusCodes.Status404NotFound);

    private static async Task<Results<Ok<AllowedParentsResponse>, ProblemHttpResult>> HandleAsync<TType>(Guid id, IContentTypeBaseService<TType> types)
        where TType : IContentTypeComposition
    {
        var found = await types.GetAllowedParentKeysAsync(id);
        return found.Status == ContentTypeOperationStatus.Success
            ? TypedResults.Ok(new AllowedParentsResponse([.. found.Result!.Select(key => new ReferenceById(key))]))
            : ContentTypeProblems.For(found.Status);
    }
}
