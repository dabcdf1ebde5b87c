using Microsoft.AspNetCore.Http;
using Umbraco.Cms.Core;

namespace Passoparola.Cms.Api.Delivery.Requests;

/// <summary>The headers that the Delivery API understands.</summary>
internal static class RequestHeaders
{
    /// <summary>Beside Umbraco's own: opens the draft of one document to a front end that shows previews.</summary>
    public const string PreviewTokenName = "Preview-Token";

    public static string? ApiKey(this HttpRequest request) => request.Text(Constants.DeliveryApi.HeaderNames.ApiKey);

    public static bool HasApiKey(this HttpRequest request) => request.Headers.ContainsKey(Constants.DeliveryApi.HeaderNames.ApiKey);

    public static string? StartItem(this HttpRequest request) => request.Text(Constants.DeliveryApi.HeaderNames.StartItem);

    public static string? AcceptSegment(this HttpRequest request) => request.Text(Constants.DeliveryApi.HeaderNames.AcceptSegment);

    public static string? PreviewToken(this HttpRequest request) => request.Text(PreviewTokenName);

    public static bool AsksForPreview(this HttpRequest request) =>
        bool.TryParse(request.Text(Constants.DeliveryApi.HeaderNames.Preview), out var preview) && preview;

    /// <summary>The one culture asked for; null for what browsers send (lists, weights, <c>*</c>), which Umbraco takes as absent.</summary>
    public static string? AcceptLanguage(this HttpRequest request)
    {
        var value = request.Text(Constants.DeliveryApi.HeaderNames.AcceptLanguage);
        return value is not null && value.All(character => char.IsAsciiLetterOrDigit(character) || character is '_' or '-') ? value : null;
    }

    private static string? Text(this HttpRequest request, string name)
    {
        var value = request.Headers[name].ToString();
        return string.IsNullOrWhiteSpace(value) ? null : value;
    }
}
