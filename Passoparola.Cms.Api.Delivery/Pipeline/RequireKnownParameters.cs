using Microsoft.AspNetCore.Http;
using Passoparola.Cms.Api.Delivery.Caching;
using Passoparola.Cms.Api.Delivery.Responses;

namespace Passoparola.Cms.Api.Delivery.Pipeline;

/// <summary>Refuses a parameter that the endpoint does not have: who mistypes <c>filter</c> must not be answered with everything.</summary>
internal sealed class RequireKnownParameters(AnswerKind kind) : IEndpointFilter
{
    private static readonly string[] OfItems = ["expand", "fields"];

    private readonly string[] _known = kind switch
    {
        AnswerKind.ContentQuery => ["fetch", "filter", "sort", "skip", "take", .. OfItems],
        AnswerKind.MediaQuery => ["fetch", "filter", "sort", "skip", "take", .. OfItems],
        AnswerKind.ContentItems or AnswerKind.MediaItems => ["id", .. OfItems],
        _ => OfItems,
    };

    public ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        foreach (var name in context.HttpContext.Request.Query.Keys)
        {
            // "?&&" and "?=" name nothing.
            if (name.Length > 0 && !_known.Contains(name, StringComparer.OrdinalIgnoreCase))
            {
                return ValueTask.FromResult<object?>(DeliveryProblem.Parameter(
                    name, "delivery.unknownParameter", "Unknown parameter", $"There is no parameter '{name}' here. Known are {string.Join(", ", _known)}."));
            }
        }

        return next(context);
    }
}
