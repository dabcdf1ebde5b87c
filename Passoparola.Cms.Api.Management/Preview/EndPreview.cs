using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Umbraco.Cms.Core.Services;
using Ok = Microsoft.AspNetCore.Http.HttpResults.Ok;

namespace Passoparola.Cms.Api.Management.Preview;

internal static class EndPreview
{
    // Whoever looks at a preview may end it, signed in or not.
    public static void Map(RouteGroupBuilder preview) => preview.MapDelete("/", HandleAsync).WithName("DeletePreview").AllowAnonymous();

    private static async Task<Ok> HandleAsync(IPreviewService preview)
    {
        await preview.EndPreviewAsync();
        return TypedResults.Ok();
    }
}
