using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Passoparola.Cms.Api.Management.Parameters;
using Passoparola.Cms.Api.Management.Responses;
using Umbraco.Cms.Core.Models.ContentTypeEditing;
using Umbraco.Cms.Core.Services.ContentTypeEditing;

namespace Passoparola.Cms.Api.Management.MediaTypes.Items;

/// <summary>A media type that a file may be uploaded as.</summary>
/// <param name="MatchedFileExtension">Whether the type is meant for this kind of file, rather than for any.</param>
public sealed record AllowedMediaTypeItemResponse(Guid Id, string Name, string? Icon, bool MatchedFileExtension, IReadOnlyList<FlagResponse> Flags)
{
    internal static AllowedMediaTypeItemResponse Of(MediaTypeFileExtensionMatchResult match) =>
        new(match.MediaType.Key, match.MediaType.Name ?? match.MediaType.Alias, match.MediaType.Icon, match.IsSpecificMatch, FlagResponse.None);
}

internal static class GetMediaTypesOfExtension
{
    public static void Map(RouteGroupBuilder items) => items.MapGet("/allowed", HandleAsync).WithName("GetItemMediaTypeAllowed");

    private static async Task<PagedResponse<AllowedMediaTypeItemResponse>> HandleAsync(
        string? fileExtension, [AsParameters] Paging paging, IMediaTypeEditingService types)
    {
        var page = await types.GetMediaTypesForFileExtensionWithMatchInfoAsync(fileExtension ?? "", paging.SkipOrDefault, paging.TakeOrDefault);
        return new PagedResponse<AllowedMediaTypeItemResponse>(page.Total, [.. page.Items.Select(AllowedMediaTypeItemResponse.Of)]);
    }
}
