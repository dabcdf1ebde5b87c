using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Passoparola.Cms.Api.Management.Parameters;
using Passoparola.Cms.Api.Management.References;
using Passoparola.Cms.Api.Management.Responses;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace Passoparola.Cms.Api.Management.Media.References;

/// <summary>What uses media: the back office warns with it before they are trashed or deleted.</summary>
internal static class MediaReferences
{
    private const UmbracoObjectTypes Media = UmbracoObjectTypes.Media;

    public static void Map(RouteGroupBuilder media)
    {
        media.MapGet("/{id:guid}/referenced-by", ReferencedByAsync).WithName("GetMediaByIdReferencedBy").ProducesProblem(StatusCodes.Status404NotFound);
        media.MapGet("/{id:guid}/referenced-descendants", DescendantsAsync).WithName("GetMediaByIdReferencedDescendants").ProducesProblem(StatusCodes.Status404NotFound);
        media.MapGet("/are-referenced", AreReferencedAsync).WithName("GetMediaAreReferenced");
    }

    public static void MapBin(RouteGroupBuilder bin) => bin.MapGet("/referenced-by", BinAsync).WithName("GetRecycleBinMediaReferencedBy");

    private static async Task<Results<Ok<PagedResponse<ReferenceResponse>>, ProblemHttpResult>> ReferencedByAsync(
        Guid id, [AsParameters] Paging paging, MediaAccess access, ITrackedReferencesService references, ReferencingThings things)
    {
        if (await access.RefusalAsync(id) is { } refusal)
        {
            return refusal;
        }

        var found = await references.GetPagedRelationsForItemAsync(id, Media, paging.SkipOrDefault, paging.TakeOrDefault, true);
        return found.Success ? TypedResults.Ok(await things.PageAsync(found.Result)) : ReferenceProblems.For(found.Status);
    }

    private static async Task<Results<Ok<PagedResponse<ReferenceById>>, ProblemHttpResult>> DescendantsAsync(
        Guid id, [AsParameters] Paging paging, MediaAccess access, ITrackedReferencesService references)
    {
        if (await access.RefusalAsync(id) is { } refusal)
        {
            return refusal;
        }

        var found = await references.GetPagedDescendantsInReferencesAsync(id, Media, paging.SkipOrDefault, paging.TakeOrDefault, true);
        return found.Success
            ? TypedResults.Ok(new PagedResponse<ReferenceById>(found.Result.Total, [.. found.Result.Items.Select(item => new ReferenceById(item.NodeKey))]))
            : ReferenceProblems.For(found.Status);
    }

    private static async Task<Results<Ok<PagedResponse<ReferenceById>>, ProblemHttpResult>> AreReferencedAsync(
        Guid[] id, [AsParameters] Paging paging, MediaAccess access, ITrackedReferencesService references)
    {
        if (await access.RefusalAsync(id) is { } refusal)
        {
            return refusal;
        }

        var found = await references.GetPagedKeysWithDependentReferencesAsync(id.ToHashSet(), Constants.ObjectTypes.Media, paging.SkipOrDefault, paging.TakeOrDefault);
        return TypedResults.Ok(new PagedResponse<ReferenceById>(found.Total, [.. found.Items.Select(key => new ReferenceById(key))]));
    }

    private static async Task<Results<Ok<PagedResponse<ReferenceResponse>>, ProblemHttpResult>> BinAsync(
        [AsParameters] Paging paging, MediaAccess access, ITrackedReferencesService references, ReferencingThings things)
    {
        if (await access.RefusalInBinAsync() is { } refusal)
        {
            return refusal;
        }

        var found = await references.GetPagedRelationsForRecycleBinAsync(Media, paging.SkipOrDefault, paging.TakeOrDefault, true);
        return TypedResults.Ok(await things.PageAsync(found));
    }
}
