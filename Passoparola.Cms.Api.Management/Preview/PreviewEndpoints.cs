using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Passoparola.Cms.Api.Management.Preview;

internal static class PreviewEndpoints
{
    public static void MapPreview(this IEndpointRouteBuilder management)
    {
        GetDocumentPreviewUrl.Map(management.MapGroup("/document").WithTags("Document"));
        EndPreview.Map(management.MapGroup("/preview").WithTags("Preview"));
    }
}
