using Microsoft.AspNetCore.Cors.Infrastructure;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;
using Passoparola.Cms.Api.Delivery.Requests;
using Umbraco.Cms.Core.Configuration.Models;

namespace Passoparola.Cms.Api.Delivery.Cors;

/// <summary>Any origin while everybody may read, or for previews; none otherwise. Policies of other names are the host's.</summary>
internal sealed class DeliveryCorsPolicies(IOptions<CorsOptions> options, IOptionsMonitor<DeliveryApiSettings> access) : ICorsPolicyProvider
{
    private readonly DefaultCorsPolicyProvider _others = new(options);

    public Task<CorsPolicy?> GetPolicyAsync(HttpContext context, string? policyName) => policyName == DeliveryCors.PolicyName
        ? Task.FromResult<CorsPolicy?>(IsOpenTo(context.Request) ? DeliveryCors.AnyOrigin : DeliveryCors.NoOrigin)
        : _others.GetPolicyAsync(context, policyName);

    // A browser asks before it sends a token, and names the header.
    private bool IsOpenTo(HttpRequest request) => access.CurrentValue is { Enabled: true } settings
        && (settings.PublicAccess
            || request.PreviewToken() is not null
            || request.Headers.AccessControlRequestHeaders.ToString().Contains(RequestHeaders.PreviewTokenName, StringComparison.OrdinalIgnoreCase));
}
