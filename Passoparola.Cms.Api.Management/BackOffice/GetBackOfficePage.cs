using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Net.Http.Headers;

namespace Passoparola.Cms.Api.Management.BackOffice;

/// <summary>
/// The page of the back office, at every address below <c>/umbraco</c> that nothing else has: the client finds its own way.
/// </summary>
internal static class GetBackOfficePage
{
    public static void Map(IEndpointRouteBuilder endpoints) =>
        endpoints.MapMethods(ManagementPaths.BackOffice + "/{**rest}", [HttpMethods.Get, HttpMethods.Head], Handle)
            .WithOrder(int.MaxValue).ExcludeFromDescription();

    private static IResult Handle(HttpContext http, BackOfficeBundle bundle)
    {
        var headers = http.Response.Headers;
        headers.CacheControl = "no-cache";
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "same-origin";
        if (bundle.Index is null)
        {
            headers.ContentSecurityPolicy = MissingBackOffice.Policy;
            return Results.Text(MissingBackOffice.Page, "text/html; charset=utf-8", statusCode: StatusCodes.Status503ServiceUnavailable);
        }

        var page = http.RequestServices.GetRequiredService<BackOfficePage>();
        headers.ContentSecurityPolicy = page.Policy;
        return Results.Bytes(page.Html, "text/html; charset=utf-8", entityTag: new EntityTagHeaderValue(page.Tag));
    }
}
