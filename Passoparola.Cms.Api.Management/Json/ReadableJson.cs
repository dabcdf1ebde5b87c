using System.Text.Json;

namespace Passoparola.Cms.Api.Management.Json;

/// <summary>
/// Tells JSON that .NET can hold from JSON that it only parses: numbers beyond any type, and halves of characters. What
/// property editors are given is read late and deep inside them, where it could not be refused any more.
/// </summary>
internal static class ReadableJson
{
    public static bool Is(JsonElement json)
    {
        try
        {
            return IsReadable(json);
        }
        catch (InvalidOperationException)
        {
            // Half a character: JSON has an escape for it, .NET's reader has no answer but this.
            return false;
        }
    }

    private static bool IsReadable(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Object => json.EnumerateObject().All(member => member.Name is not null && IsReadable(member.Value)),
        JsonValueKind.Array => json.EnumerateArray().All(IsReadable),
        JsonValueKind.String => json.GetString() is not null,
        JsonValueKind.Number => json.TryGetDecimal(out _),
        _ => true,
    };
}
