using System.Text.Json;
using Microsoft.Net.Http.Headers;
using Passoparola.Cms.Api.Delivery.Representations;
using Passoparola.Cms.Search.Indexing;
using Umbraco.Cms.Core.DeliveryApi;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Web;

namespace Passoparola.Cms.Search;

/// <summary><c>GET</c> and <c>POST /api/v1/search</c>. As open as the Delivery API is, and in its cultures and start items.</summary>
internal sealed class SearchDocuments(
    ISearchIndex index,
    SearchRequestReading reading,
    AnswerSearch search,
    AnswerAudience audience,
    IApiAccessService access,
    IRequestCultureService cultures,
    IDefaultCultureAccessor defaultCulture,
    IVariationContextAccessor variation,
    IRequestStartItemProviderAccessor startItems,
    IUmbracoContextFactory contexts)
{
    private const string Vary = "Accept-Encoding, Accept-Language, Start-Item";

    public async Task AnswerAsync(HttpContext http, SearchParameters parameters)
    {
        http.Response.Headers.Vary = Vary;
        if (Answer(http, parameters, out var answer) is { } problem)
        {
            http.Response.Headers.CacheControl = "no-store";
            await problem.ExecuteAsync(http);
            return;
        }

        await new CacheableAnswer(JsonSerializer.SerializeToUtf8Bytes(answer, SearchJson.Options)).SendAsync(http, audience.Of(http));
    }

    private IResult? Answer(HttpContext http, SearchParameters parameters, out SearchAnswer? answer)
    {
        answer = null;
        if (!access.HasPublicAccess())
        {
            return SearchProblem.Unauthorized();
        }

        var culture = cultures.GetRequestedCulture() ?? defaultCulture.DefaultCulture;
        if (index.For(culture) is not { } snapshot)
        {
            http.Response.Headers.RetryAfter = "1";
            return SearchProblem.NotLoaded();
        }

        if (!index.Cultures.Contains(culture, StringComparer.OrdinalIgnoreCase))
        {
            parameters.Problems.Add(HeaderNames.AcceptLanguage, $"The language is not one of the site's, which are {string.Join(", ", index.Cultures)}.");
        }

        using var umbraco = contexts.EnsureUmbracoContext();
        variation.VariationContext = new VariationContext(culture);
        IPublishedContent? startItem = null;
        if (startItems.TryGetValue(out var provider) && provider.RequestedStartItem() is { } requested && (startItem = provider.GetStartItem()) is null)
        {
            return SearchProblem.StartItemNotFound(requested);
        }

        if (reading.Read(parameters) is not { } request)
        {
            return parameters.Problems.Answer();
        }

        answer = search.Answer(request, snapshot, culture, startItem?.Key);
        return null;
    }
}
