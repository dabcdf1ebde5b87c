using Microsoft.AspNetCore.Http;
using Passoparola.Cms.Api.Delivery.Access;
using Passoparola.Cms.Api.Delivery.Caching;
using Passoparola.Cms.Api.Delivery.Representations;
using Passoparola.Cms.Api.Delivery.Requests;
using Passoparola.Cms.Api.Delivery.Responses;
using Passoparola.Cms.Infrastructure.Runtime;
using Umbraco.Cms.Core.DeliveryApi;

namespace Passoparola.Cms.Api.Delivery.Pipeline;

/// <summary>
/// Where every request enters, in this order: who may ask, whether there is an answer yet, whether it is kept. Only then
/// is it made.
/// </summary>
internal sealed class AnswerGate(
    IApiAccessService access, TokenAccess tokens, Site site, AnswerAudience audience, RequestedAddresses addresses, HeldAnswers held)
{
    private const string Vary = "Accept-Encoding, Accept-Language, Accept-Segment, Preview, Preview-Token, Start-Item";

    public Task AnswerAsync(HttpContext http, AnswerKind kind, RequestDelegate make)
    {
        http.Response.Headers.Vary = Vary;
        if (kind < AnswerKind.MediaItem && http.Request.PreviewToken() is { } token)
        {
            return PreviewAsync(http, kind, token, make);
        }

        if (Refusal(http, kind) is { } refusal)
        {
            return refusal.ExecuteAsync(http);
        }

        if (!site.IsReady)
        {
            return NotLoadedAsync(http);
        }

        var headers = audience.Of(http);
        if (headers == AnswerHeaders.Private)
        {
            // Said here, so that whatever is answered says it.
            headers.Apply(http.Response.Headers);
            return make(http);
        }

        var requested = addresses.Of(http, kind);
        if (held.TrySend(http, requested, headers) is { } sent)
        {
            return sent;
        }

        http.Features.Set(requested);
        return make(http);
    }

    private async Task PreviewAsync(HttpContext http, AnswerKind kind, string token, RequestDelegate make)
    {
        AnswerHeaders.Private.Apply(http.Response.Headers);
        if (!site.IsReady)
        {
            await NotLoadedAsync(http);
        }
        else if (await tokens.EnterAsync(http, kind, token) is { } refusal)
        {
            await refusal.ExecuteAsync(http);
        }
        else
        {
            await make(http);
        }
    }

    private static Task NotLoadedAsync(HttpContext http)
    {
        http.Response.Headers.RetryAfter = "1";
        return DeliveryProblem.NotLoaded().ExecuteAsync(http);
    }

    private IResult? Refusal(HttpContext http, AnswerKind kind)
    {
        if (kind >= AnswerKind.MediaItem)
        {
            return access.HasMediaAccess()
                ? null
                : DeliveryProblem.Unauthorized("Media are not open to this request: they are disabled, or they need an API key in the Api-Key header.");
        }

        var preview = http.Request.AsksForPreview();
        if (preview ? access.HasPreviewAccess() : access.HasPublicAccess())
        {
            return null;
        }

        return DeliveryProblem.Unauthorized(preview
            ? "Preview needs an API key in the Api-Key header."
            : "The Delivery API is not open to this request: it is disabled, or it needs an API key in the Api-Key header.");
    }
}
