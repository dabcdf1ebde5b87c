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
    IApiAccessService access,
    IRequestCultureService cultures,
    IDefaultCultureAccessor defaultCulture,
    IVariationContextAccessor variation,
    IRequestStartItemProviderAccessor startItems,
    IUmbracoContextFactory contexts)
{
    public IResult Handle(HttpContext http, SearchParameters parameters)
    {
        if (!access.HasPublicAccess())
        {
            return TypedResults.Problem("The search is not open to this request: the Delivery API is disabled, or it needs the API key in the Api-Key header.", statusCode: StatusCodes.Status401Unauthorized);
        }

        var culture = cultures.GetRequestedCulture() ?? defaultCulture.DefaultCulture;
        if (index.For(culture) is not { } snapshot)
        {
            http.Response.Headers.RetryAfter = "1";
            return TypedResults.Problem("The content is being loaded. Try again shortly.", statusCode: StatusCodes.Status503ServiceUnavailable);
        }

        using var umbraco = contexts.EnsureUmbracoContext();
        variation.VariationContext = new VariationContext(culture);
        IPublishedContent? startItem = null;
        if (startItems.TryGetValue(out var provider) && provider.RequestedStartItem() is { } requested && (startItem = provider.GetStartItem()) is null)
        {
            return TypedResults.Problem($"The Start-Item '{requested}' could not be found: give the key or the URL segment of a published root item.", statusCode: StatusCodes.Status404NotFound);
        }

        return reading.Read(parameters) is { } request
            ? TypedResults.Json(search.Answer(request, snapshot, culture, startItem?.Key), SearchJson.Options)
            : parameters.Problems.Answer();
    }
}
