using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Passoparola.Cms.Api.Management.Responses;
using Passoparola.Cms.Api.Management.Security;
using Umbraco.Cms.Core.Scoping;
using Umbraco.Cms.Core.Services;

namespace Passoparola.Cms.Api.Management.Media.Editing;

internal static class CreateMedia
{
    public static void Map(RouteGroupBuilder media) => media.MapPost("/", HandleAsync)
        .WithName("PostMedia")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound);

    private static async Task<Results<GeneratedResource, ProblemHttpResult>> HandleAsync(
        CreateMediaRequest request, IMediaEditingService editing, MediaAccess access, [AsParameters] MediaForms forms, ICoreScopeProvider scopes, ICurrentUser current)
    {
        if ((MediaRequestCheck.Refusal(request) ?? await access.RefusalUnderAsync(request.Parent?.Id)) is { } refusal)
        {
            return refusal;
        }

        // The file is copied as a part of the transaction: what is refused leaves none behind.
        using var scope = scopes.CreateCoreScope();
        var model = forms.Models.Create(request);
        var created = await editing.CreateAsync(model, current.Key);
        if (!created.Success)
        {
            return forms.Invalid.Refusal(created.Status, created.Result.ValidationResult, model, model.ContentTypeKey);
        }

        scope.Complete();
        var key = created.Result.Content!.Key;
        return GeneratedResource.At(key, $"/media/{key}");
    }
}

/// <summary>What reads a form, and what tells what is wrong with it.</summary>
internal readonly record struct MediaForms(MediaModels Models, InvalidMediaFields Invalid);
