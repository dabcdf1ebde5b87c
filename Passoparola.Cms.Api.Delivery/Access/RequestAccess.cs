using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;
using Passoparola.Cms.Api.Delivery.Requests;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.DeliveryApi;

namespace Passoparola.Cms.Api.Delivery.Access;

/// <summary>Decides from the settings and the key of the request.</summary>
internal sealed class RequestAccess(IHttpContextAccessor http, IOptionsMonitor<DeliveryApiSettings> settings, ApiKeys keys) : IApiAccessService
{
    private DeliveryApiSettings Settings => settings.CurrentValue;

    public bool HasPublicAccess() => Settings.Enabled && (Settings.PublicAccess || HasKey());

    public bool HasPreviewAccess() => Settings.Enabled && HasKey();

    public bool HasMediaAccess() =>
        Settings.Enabled && Settings.Media.Enabled && ((Settings.PublicAccess && Settings.Media.PublicAccess) || HasKey());

    private bool HasKey() => http.HttpContext?.Request.ApiKey() is { } sent && keys.Contains(sent);
}
