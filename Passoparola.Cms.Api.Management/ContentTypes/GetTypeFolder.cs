using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Passoparola.Cms.Api.Management.Responses;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace Passoparola.Cms.Api.Management.ContentTypes;

/// <summary>A folder of types.</summary>
public sealed record TypeFolderResponse(Guid Id, string Name, bool IsTrashed);

internal static class GetTypeFolder
{
    public static void Map<TType>(RouteGroupBuilder types, string noun)
        where TType : ITreeEntity =>
        types.MapGet("/folder/{id:guid}", HandleAsync<TType>).WithName($"Get{noun}FolderById").ProducesProblem(StatusCodes.Status404NotFound);

    private static async Task<Results<Ok<TypeFolderResponse>, ProblemHttpResult>> HandleAsync<TType>(Guid id, IEntityTypeContainerService<TType> folders)
        where TType : ITreeEntity =>
        await folders.GetAsync(id) is { } folder
            ? TypedResults.Ok(new TypeFolderResponse(folder.Key, folder.Name ?? "", folder.Trashed))
            : ManagementProblem.NotFound(EntityContainerOperationStatus.NotFound, "Cartella non trovata", "La cartella non esiste o è stata eliminata.");
}
