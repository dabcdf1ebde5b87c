using Microsoft.AspNetCore.Cors.Infrastructure;
using Microsoft.Net.Http.Headers;
using Passoparola.Cms.Api.Delivery.Requests;
using Umbraco.Cms.Core;

namespace Passoparola.Cms.Api.Delivery.Cors;

/// <summary>
/// What scripts of other sites may do: read what everybody may read, and show previews. Keys are not among the headers they
/// may send: a key in a page is a key in everybody's hands, a preview token opens one document for half an hour.
/// </summary>
public static class DeliveryCors
{
    /// <summary>The policy's name, for endpoints that answer to the same rules.</summary>
    public const string PolicyName = "Passoparola.Delivery";

    internal const string StartItemPath = "Location-Start-Item-Path";
    internal const string StartItemId = "Location-Start-Item-Id";

    private static readonly TimeSpan PreflightAge = TimeSpan.FromHours(1);

    private static readonly string[] Exposed = [HeaderNames.ETag, StartItemPath, StartItemId, HeaderNames.RetryAfter];

    internal static string ExposedHeaders { get; } = string.Join(',', Exposed);

    internal static CorsPolicy AnyOrigin { get; } = new CorsPolicyBuilder()
        .AllowAnyOrigin()
        .WithMethods("GET", "HEAD")
        .WithHeaders(
            HeaderNames.AcceptLanguage,
            HeaderNames.IfNoneMatch,
            Constants.DeliveryApi.HeaderNames.AcceptSegment,
            Constants.DeliveryApi.HeaderNames.StartItem,
            RequestHeaders.PreviewTokenName)
        .WithExposedHeaders(Exposed)
        .SetPreflightMaxAge(PreflightAge)
        .Build();

    internal static CorsPolicy NoOrigin { get; } = new();
}
