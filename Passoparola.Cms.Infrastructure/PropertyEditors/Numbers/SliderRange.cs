using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Extensions;

namespace Passoparola.Cms.Infrastructure.PropertyEditors.Numbers;

/// <summary>A slider's value: the two ends are equal when one number is chosen. Stored as <c>5</c> or <c>5,10</c>.</summary>
internal sealed record SliderRange(decimal From, decimal To)
{
    public static bool TryRead(object? value, IJsonSerializer serializer, [NotNullWhen(true)] out SliderRange? range)
    {
        range = null;
        if (value is string text && !text.DetectIsJson())
        {
            var numbers = text.Split(',').Select(Number).ToArray();
            range = numbers is [{ } from] ? new(from, from) : numbers is [{ } low, { } high] ? new(low, high) : null;
        }
        else if (value is not null)
        {
            serializer.TryDeserialize(value, out range);
        }

        return range is not null;
    }

    public override string ToString() => From == To
        ? From.ToString(CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"{From},{To}");

    private static decimal? Number(string text) =>
        decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out var number) ? number : null;
}
