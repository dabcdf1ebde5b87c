using Microsoft.AspNetCore.Http;
using Passoparola.Cms.Api.Delivery.Responses;

namespace Passoparola.Cms.Api.Delivery.Expansion;

/// <summary>Reads <c>expand</c> and <c>fields</c> once for the request.</summary>
internal sealed class RequireReadableExpansion : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var query = context.HttpContext.Request.Query;
        if (!TryRead(query, "expand", out var expand, out var problem) || !TryRead(query, "fields", out var fields, out problem))
        {
            return problem;
        }

        context.HttpContext.Features.Set(new RequestedExpansion(expand, fields));
        return await next(context);
    }

    private static bool TryRead(IQueryCollection query, string parameter, out ExpansionNode? root, out IResult? problem)
    {
        (root, problem) = (null, null);
        if (!query.TryGetValue(parameter, out var values) || ExpansionParser.TryParse(string.Join(',', values.ToArray()), out root, out var error))
        {
            return true;
        }

        problem = DeliveryProblem.Parameter(
            parameter,
            "delivery.malformedExpansion",
            $"The {parameter} parameter is malformed",
            $"{error} Write for example properties[$all] or properties[alias[properties[$all]]].");
        return false;
    }
}
