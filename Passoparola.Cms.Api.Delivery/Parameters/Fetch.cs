using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.Http;
using Passoparola.Cms.Api.Delivery.Responses;

namespace Passoparola.Cms.Api.Delivery.Parameters;

/// <summary>The one <c>fetch</c> that a query may have.</summary>
internal static class Fetch
{
    public static bool TryRead(IQueryCollection query, out string? fetch, [NotNullWhen(false)] out IResult? problem)
    {
        var given = query["fetch"];
        fetch = given.Count == 1 ? given[0] : null;
        problem = given.Count > 1
            ? DeliveryProblem.Parameter("fetch", "delivery.repeatedFetch", "Fetch is given more than once", "A query selects by one fetch option only.")
            : null;
        return problem is null;
    }
}
