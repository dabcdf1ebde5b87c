using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace Passoparola.Cms.Api.Management.ContentTypes;

/// <summary>A type that takes properties from another one.</summary>
public sealed record CompositionReferenceResponse(Guid Id, string Name, string Icon);

internal static class GetTypesComposedOf
{
    public static void Map<TType>(RouteGroupBuilder types, string noun)
        where TType : IContentTypeComposition =>
        types.MapGet("/{id:guid}/composition-references", HandleAsync<TType>)
            .WithName($"Get{noun}ByIdCompositionReferences")
            .ProducesProblem(StatusCodes.Status404NotFound);

    private static async Task<Results<Ok<CompositionReferenceResponse[]>, ProblemHttpResult>> HandleAsync<TType>(Guid id, IContentTypeBaseService<TType> types)
        where TType : IContentTypeComposition =>
        await types.GetAsync(id) is { } type
            ? TypedResults.Ok(types.GetComposedOf(type.Id)
                .Select(composed => new CompositionReferenceResponse(composed.Key, composed.Name ?? composed.Alias, composed.Icon ?? "")).ToArray())
            : ContentTypeProblems.NotFound();
}
