using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Passoparola.Cms.Api.Management.Cultures;

internal static class CultureEndpoints
{
    public static void MapCultures(this IEndpointRouteBuilder management) =>
        GetCultures.Map(management.MapGroup("/culture").WithTags("Culture"));
}
