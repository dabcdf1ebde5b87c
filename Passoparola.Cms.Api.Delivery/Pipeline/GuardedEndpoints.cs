using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Passoparola.Cms.Api.Delivery.Caching;
using Passoparola.Cms.Api.Delivery.Cors;

namespace Passoparola.Cms.Api.Delivery.Pipeline;

internal static class GuardedEndpoints
{
    private static readonly string[] Methods = ["GET", "HEAD"];

    /// <summary>Maps an endpoint that is read from; requests reach it through the gate only.</summary>
    public static RouteHandlerBuilder MapReading(this IEndpointRouteBuilder endpoints, string pattern, AnswerKind kind, Delegate handler)
    {
        var gate = endpoints.ServiceProvider.GetRequiredService<AnswerGate>();
        var mapped = endpoints.MapMethods(pattern, Methods, handler).RequireCors(DeliveryCors.PolicyName).AddEndpointFilter(new RequireKnownParameters(kind));
        mapped.Add(endpoint =>
        {
            var make = endpoint.RequestDelegate!;
            endpoint.RequestDelegate = http => gate.AnswerAsync(http, kind, make);
        });
        return mapped;
    }
}
