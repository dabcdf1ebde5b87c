using Microsoft.AspNetCore.Http;

namespace Passoparola.Cms.Api.Delivery.Representations;

/// <summary>Sends an answer to those it is for.</summary>
internal sealed class SendAnswer(CacheableAnswer answer, AnswerAudience audience) : IResult
{
    public Task ExecuteAsync(HttpContext httpContext) => answer.SendAsync(httpContext, audience.Of(httpContext));
}
