using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.Http;
using Passoparola.Cms.Api.Delivery.Responses;

namespace Passoparola.Cms.Api.Delivery.Parameters;

/// <summary>The repeated <c>id</c>: each key once, in the order asked for.</summary>
internal static class Keys
{
    public static bool TryRead(IQueryCollection query, out IReadOnlyCollection<Guid> keys, [NotNullWhen(false)] out IResult? problem)
    {
        var read = new OrderedDictionary<Guid, string>();
        keys = read.Keys;
        foreach (var text in query["id"])
        {
            if (!Guid.TryParse(text, out var key))
            {
                problem = DeliveryProblem.Parameter("id", "delivery.idNotAKey", "An id parameter is not a key", $"'{text}' is not a GUID.");
                return false;
            }

            read.TryAdd(key, text);
        }

        problem = null;
        return true;
    }
}
