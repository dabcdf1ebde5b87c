using System.Text.Json;

namespace Passoparola.Cms.Catalogue.Stored;

/// <summary>The values of a block inside a stored block list.</summary>
public sealed class BlockValues(JsonElement values, string? culture) : IStoredValues
{
    public object? Raw(string alias)
    {
        foreach (var value in values.EnumerateArray())
        {
            if (value.TryGetProperty("alias", out var name) && name.ValueEquals(alias) && IsOfCulture(value))
            {
                return value.TryGetProperty("value", out var stored) ? Plain(stored) : null;
            }
        }

        return null;
    }

    private static object? Plain(JsonElement stored) => stored.ValueKind switch
    {
        JsonValueKind.String => stored.GetString(),
        JsonValueKind.True => 1,
        JsonValueKind.False => 0,
        JsonValueKind.Null or JsonValueKind.Undefined => null,
        _ => stored.GetRawText(),
    };

    private bool IsOfCulture(JsonElement value) =>
        !value.TryGetProperty("culture", out var own) || own.ValueKind != JsonValueKind.String
        || string.Equals(own.GetString(), culture, StringComparison.OrdinalIgnoreCase);
}
