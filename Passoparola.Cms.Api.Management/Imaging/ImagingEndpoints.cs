using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Passoparola.Cms.Api.Management.Media.Reading;
using Passoparola.Cms.Api.Management.Security.Access;
using Passoparola.Cms.Infrastructure.MediaFiles;

namespace Passoparola.Cms.Api.Management.Imaging;

/// <summary>Smaller copies of images, for the back office's lists. None are made yet: the image itself is shown instead.</summary>
internal static class ImagingEndpoints
{
    public static void MapImaging(this IEndpointRouteBuilder management) =>
        management.MapGroup("/imaging").WithTags("Imaging").RequireAuthorization(AccessPolicy.SectionAccessForMediaTree)
            .MapGet("/resize/urls", HandleAsync).WithName("GetImagingResizeUrls");

    // Sizes and formats that were asked for are no part of the answer: an address that named them would not tell the truth.
    private static Task<MediaUrlInfoResponse[]> HandleAsync(Guid[] id, MediaUrls urls, IUploadRules rules) =>
        urls.OfAsync(id, path => rules.ImageExtensions.Contains(Path.GetExtension(path).TrimStart('.'), StringComparer.OrdinalIgnoreCase));
}
