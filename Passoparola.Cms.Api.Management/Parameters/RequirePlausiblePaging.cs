using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Passoparola.Cms.Api.Management.Responses;

namespace Passoparola.Cms.Api.Management.Parameters;

/// <summary>Refuses a page that cannot be: negative, or larger than any screen shows.</summary>
internal sealed class RequirePlausiblePaging : IEndpointFilter
{
    private const int Most = 10_000;

    public ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var query = context.HttpContext.Request.Query;
        var refusal = Refusal(query, "skip", int.MaxValue) ?? Refusal(query, "take", Most);
        return refusal is null ? next(context) : ValueTask.FromResult<object?>(refusal);
    }

    private static ProblemHttpResult? Refusal(IQueryCollection query, string name, int most) =>
        query.TryGetValue(name, out var values) && (values is not [var value] || !IsBetween(value, most))
            ? ManagementProblem.Parameter(name, "management.implausiblePage", "Invalid page", $"'{name}' must be one whole number from 0 to {most}.")
            : null;

    private static bool IsBetween(string? value, int most) =>
        int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= most;
}
