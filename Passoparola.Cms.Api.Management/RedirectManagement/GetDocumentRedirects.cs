using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Passoparola.Cms.Api.Management.Documents;
using Passoparola.Cms.Api.Management.Parameters;
using Passoparola.Cms.Api.Management.Responses;
using Umbraco.Cms.Core.Actions;
using Umbraco.Cms.Core.Routing;
using Umbraco.Cms.Core.Services;

namespace Passoparola.Cms.Api.Management.RedirectManagement;

/// <summary>An address that a document had, which leads to where it is now.</summary>
public sealed record RedirectResponse(Guid Id, string OriginalUrl, string DestinationUrl, DateTimeOffset Created, ReferenceById Document, string? Culture);

internal static class GetDocumentRedirects
{
    public static void Map(RouteGroupBuilder redirects) => redirects.MapGet("/{id:guid}", HandleAsync).WithName("GetRedirectManagementById");

    private static async Task<Results<Ok<PagedResponse<RedirectResponse>>, ProblemHttpResult>> HandleAsync(
        Guid id, [AsParameters] Paging paging, DocumentAccess access, IRedirectUrlService redirects, IPublishedUrlProvider urls)
    {
        if (await access.RefusalAsync(ActionBrowse.ActionLetter, id) is { } refusal)
        {
            return refusal;
        }

        return TypedResults.Ok(PagedResponse.Of(
            [
                .. redirects.GetContentRedirectUrls(id).Select(redirect => new RedirectResponse(
                    redirect.Key,
                    redirect.Url,
                    urls.GetUrl(id, culture: redirect.Culture),
                    new DateTimeOffset(DateTime.SpecifyKind(redirect.CreateDateUtc, DateTimeKind.Utc)),
                    new ReferenceById(id),
                    redirect.Culture)),
            ],
            paging));
    }
}
