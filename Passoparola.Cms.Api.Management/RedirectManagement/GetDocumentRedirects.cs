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
using Umbraco.Cms.Core.Web;

namespace Passoparola.Cms.Api.Management.RedirectManagement;

/// <summary>An address that a document had, which leads to where it is now.</summary>
public sealed record RedirectResponse(Guid Id, string OriginalUrl, string DestinationUrl, DateTimeOffset Created, ReferenceById Document, string? Culture);

internal static class GetDocumentRedirects
{
    public static void Map(RouteGroupBuilder redirects) => redirects.MapGet("/{id:guid}", HandleAsync).WithName("GetRedirectManagementById");

    private static async Task<Results<Ok<PagedResponse<RedirectResponse>>, ProblemHttpResult>> HandleAsync(
        Guid id, [AsParameters] Paging paging, DocumentAccess access, IRedirectUrlService redirects, [AsParameters] Destinations destinations)
    {
        if (await access.RefusalAsync(ActionBrowse.ActionLetter, id) is { } refusal)
        {
            return refusal;
        }

        // Umbraco's provider of addresses reads the published cache through it.
        using var context = destinations.Contexts.EnsureUmbracoContext();
        return TypedResults.Ok(PagedResponse.Of(
            [
                .. redirects.GetContentRedirectUrls(id).Select(redirect => new RedirectResponse(
                    redirect.Key,
                    redirect.Url,
                    destinations.Urls.GetUrl(id, culture: redirect.Culture),
                    new DateTimeOffset(DateTime.SpecifyKind(redirect.CreateDateUtc, DateTimeKind.Utc)),
                    new ReferenceById(id),
                    redirect.Culture)),
            ],
            paging));
    }
    /// <summary>What knows where a document is now.</summary>
    private readonly record struct Destinations(IPublishedUrlProvider Urls, IUmbracoContextFactory Contexts);
}
