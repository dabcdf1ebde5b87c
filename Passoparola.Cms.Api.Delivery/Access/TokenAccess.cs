using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;
using Passoparola.Cms.Api.Delivery.Caching;
using Passoparola.Cms.Api.Delivery.Requests;
using Passoparola.Cms.Api.Delivery.Responses;
using Passoparola.Cms.Infrastructure.Preview;
using Umbraco.Cms.Core.Configuration.Models;

namespace Passoparola.Cms.Api.Delivery.Access;

/// <summary>Lets a request with a preview token see the one document that the token opens, and nothing else.</summary>
internal sealed class TokenAccess(IPreviewTokens tokens, IOptionsMonitor<DeliveryApiSettings> settings)
{
    /// <returns>Why the request is refused; <c>null</c> when it may go on.</returns>
    public async Task<IResult?> EnterAsync(HttpContext http, AnswerKind kind, string token)
    {
        if (!settings.CurrentValue.Enabled)
        {
            return DeliveryProblem.Unauthorized("The Delivery API is disabled.");
        }

        if (await tokens.DocumentOfAsync(token) is not { } document)
        {
            return DeliveryProblem.Unauthorized("The Preview-Token opens nothing, or nothing any more: ask for the preview again in the back office.");
        }

        if (!MayLeadTo(document, http, kind))
        {
            return AnotherDocument();
        }

        http.Features.Set(new PreviewedDocument(document));
        return null;
    }

    public static IResult AnotherDocument() =>
        DeliveryProblem.Forbidden("The Preview-Token opens one document, which is another: ask for this one without the token.");

    // Where a path leads is known only when it was followed.
    private static bool MayLeadTo(Guid document, HttpContext http, AnswerKind kind) => kind == AnswerKind.ContentAtPath
        || (kind == AnswerKind.ContentItem && Guid.TryParse(http.Request.RouteValues["id"] as string, out var id) && id == document);
}
