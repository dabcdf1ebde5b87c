using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;
using Passoparola.Cms.Api.Delivery.Responses;

namespace Passoparola.Cms.Api.Delivery.Parameters;

/// <summary><c>skip</c> and <c>take</c>; as in Umbraco the latter has no upper bound, what exists bounds it.</summary>
internal readonly record struct Page(int Skip, int Take)
{
    private const int DefaultTake = 10;

    public static bool TryRead(IQueryCollection query, out Page page, [NotNullWhen(false)] out IResult? problem)
    {
        page = default;
        if (!TryRead(query, "skip", 0, out var skip, out problem) || !TryRead(query, "take", DefaultTake, out var take, out problem))
        {
            return false;
        }

        page = new Page(skip, take);
        return true;
    }

    private static bool TryRead(IQueryCollection query, string name, int absent, out int value, [NotNullWhen(false)] out IResult? problem)
    {
        problem = null;
        value = absent;
        var texts = query[name];
        if (StringValues.IsNullOrEmpty(texts)
            || (texts.Count == 1 && int.TryParse(texts[0], NumberStyles.None, CultureInfo.InvariantCulture, out value)))
        {
            return true;
        }

        problem = DeliveryProblem.Parameter(
            name,
            $"delivery.{name}NotANumber",
            $"The {name} parameter is not a count",
            $"'{texts}' is not a whole number from 0 to {int.MaxValue}.");
        return false;
    }
}
