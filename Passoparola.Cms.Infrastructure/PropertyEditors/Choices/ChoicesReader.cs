using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;
using Umbraco.Extensions;

namespace Passoparola.Cms.Infrastructure.PropertyEditors.Choices;

/// <summary>
/// Reads the <c>items</c> of a closed list: Umbraco's <c>["Red", "Green"]</c>, where the text is its own label, and
/// <c>[{ "name": "Gratuito", "value": "free" }]</c>, where the code is stored and the label is shown.
/// </summary>
internal static class ChoicesReader
{
    /// <returns>False when an item has neither form.</returns>
    public static bool TryRead(object? items, [NotNullWhen(true)] out List<Choice>? choices)
    {
        choices = [];
        foreach (var item in Elements(items))
        {
            if (!TryReadItem(item, out Choice? choice))
            {
                choices = null;
                return false;
            }

            choices.Add(choice);
        }

        return true;
    }

    private static IEnumerable<object?> Elements(object? items) => items switch
    {
        null => [],
        string text when text.DetectIsJson() => Parse(text) is JsonArray array ? array : [text],
        string text => string.IsNullOrWhiteSpace(text) ? [] : [text],
        JsonElement element => Elements(element.GetRawText()),
        IEnumerable sequence => sequence.Cast<object?>(),
        _ => [items],
    };

    private static bool TryReadItem(object? item, [NotNullWhen(true)] out Choice? choice)
    {
        choice = item switch
        {
            string text => new Choice(text, text),
            JsonValue value when value.TryGetValue(out string? text) => new Choice(text, text),
            JsonObject named => OfMembers(TextOf(named["value"]), TextOf(named["name"])),
            JsonElement element => TryReadItem(Parse(element.GetRawText()), out Choice? parsed) ? parsed : null,
            IDictionary<string, object> named => OfMembers(
                named.TryGetValue("value", out var value) ? value?.ToString() : null,
                named.TryGetValue("name", out var name) ? name?.ToString() : null),
            _ => null,
        };

        return choice is not null;
    }

    private static Choice? OfMembers(string? value, string? name) => value is null && name is null
        ? null
        : new Choice(value ?? name!, name ?? value!);

    private static string? TextOf(JsonNode? node) => node?.ToString();

    private static JsonNode? Parse(string text)
    {
        try
        {
            return JsonNode.Parse(text);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
