using Microsoft.AspNetCore.Cors.Infrastructure;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;
using Umbraco.Cms.Core.Configuration.Models;

namespace Passoparola.Cms.Api.Delivery.Cors;

/// <summary>Any origin while everybody may read, none otherwise; policies of other names are the host's.</summary>
internal sealed class DeliveryCorsPolicies(IOptions<CorsOptions> options, IOptionsMonitor<DeliveryApiSettings> access) : ICorsPolicyProvider
{
    private readonly DefaultCorsPolicyProvider _others = new(options);

    public Task<CorsPolicy?> GetPolicyAsync(HttpContext context, string? policyName) => policyName == DeliveryCors.PolicyName
        ? Task.FromResult<CorsPolicy?>(access.CurrentValue is { Enabled: true, PublicAccess: true } ? DeliveryCors.AnyOrigin : DeliveryCors.NoOrigin)
        : _others.GetPolicyAsync(context, policyName);
}
