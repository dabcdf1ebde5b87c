using Microsoft.AspNetCore.Http;

namespace Passoparola.Cms.Api.Delivery.Representations;

/// <summary>Sends an answer to those it is for.</summary>
/// <param name="answer">The answer.</param>
/// <param name="audience">Who they are.</param>
/// <param name="sent">What is to be done then: the answer may have been compressed.</param>
internal sealed class SendAnswer(CacheableAnswer answer, AnswerAudience audience, Action? sent = null) : IResult
{
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        await answer.SendAsync(httpContext, audience.Of(httpContext));
        sent?.Invoke();
    }
}
