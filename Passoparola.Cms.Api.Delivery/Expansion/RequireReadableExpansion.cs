using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;
using Passoparola.Cms.Api.Delivery.Responses;

namespace Passoparola.Cms.Api.Delivery.Expansion;

/// <summary>Reads <c>expand</c> and <c>fields</c> once for the request, and answers for those that ask for too much.</summary>
internal sealed class RequireReadableExpansion(IOptionsMonitor<ExpansionSettings> settings) : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var query = context.HttpContext.Request.Query;
        if (!TryRead(query, "expand", out var expand, out var problem) || !TryRead(query, "fields", out var fields, out problem))
        {
            return problem;
        }

        var budget = new ExpansionBudget(settings.CurrentValue.MaxItems);
        context.HttpContext.Features.Set(new RequestedExpansion(expand, fields, budget));
        var answer = await next(context);
        return budget.IsExceeded ? TooMuch(settings.CurrentValue.MaxItems) : answer;
    }

    private static IResult TooMuch(int limit) => DeliveryProblem.Parameter(
        "expand",
        "delivery.expansionTooLarge",
        "The expand parameter asks for too much",
        $"The answer would hold more than {limit} expanded references. Expand fewer levels, name the properties instead of $all, or ask for fewer items with take.");

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
