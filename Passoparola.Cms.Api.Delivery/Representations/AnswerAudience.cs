using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;
using Passoparola.Cms.Api.Delivery.Caching;
using Passoparola.Cms.Api.Delivery.Cors;
using Passoparola.Cms.Api.Delivery.Requests;
using Umbraco.Cms.Core.Configuration.Models;

namespace Passoparola.Cms.Api.Delivery.Representations;

/// <summary>Decides who an answer is for. What was asked with a key, or in preview, is for that client only.</summary>
public sealed class AnswerAudience
{
    private readonly IOptionsMonitor<DeliveryApiSettings> _access;
    private AnswerHeaders _public;

    /// <summary>Follows the settings.</summary>
    public AnswerAudience(IOptionsMonitor<DeliveryApiSettings> access, IOptionsMonitor<CachingSettings> caching)
    {
        ArgumentNullException.ThrowIfNull(caching);
        _access = access;
        _public = PublicBy(caching.CurrentValue);
        caching.OnChange(settings => Volatile.Write(ref _public, PublicBy(settings)));
    }

    /// <summary>The headers for the answer to a request that may be answered.</summary>
    public AnswerHeaders Of(HttpContext http) => IsPublic(http) ? Volatile.Read(ref _public) : AnswerHeaders.Private;

    /// <summary>Whether everybody may have the answer to this request.</summary>
    public bool IsPublic(HttpContext http)
    {
        ArgumentNullException.ThrowIfNull(http);
        return _access.CurrentValue.PublicAccess && !http.Request.HasApiKey() && !http.Request.AsksForPreview() && http.Request.PreviewToken() is null;
    }

    private static AnswerHeaders PublicBy(CachingSettings settings) => AnswerHeaders.Public(settings.CacheControl, DeliveryCors.ExposedHeaders);
}
