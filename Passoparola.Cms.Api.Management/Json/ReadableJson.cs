using System.Text.Json;

namespace Passoparola.Cms.Api.Management.Json;

/// <summary>
/// Tells JSON that .NET and the databases can hold from JSON that is only well formed: numbers beyond any type, halves of
/// characters, and the character zero, which PostgreSQL has not. What property editors are given is read late and deep
/// inside them, where it could not be refused any more.
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
        JsonValueKind.Object => json.EnumerateObject().All(member => IsReadable(member.Name) && IsReadable(member.Value)),
        JsonValueKind.Array => json.EnumerateArray().All(IsReadable),
        JsonValueKind.String => IsReadable(json.GetString()!),
        JsonValueKind.Number => json.TryGetDecimal(out _),
        _ => true,
    };

    private static bool IsReadable(string text) => !text.Contains('\0', StringComparison.Ordinal);
}
