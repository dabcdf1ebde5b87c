using System.Text.Json;
using Passoparola.Cms.Catalogue.Stored;
using Umbraco.Cms.Core.Models;

namespace Passoparola.Cms.Catalogue.Visibility;

/// <summary>Finds the addresses and postal codes of protected places in the other texts of their documents.</summary>
internal static class ToldPlaces
{
    private const string Name = "Nome";
    private static readonly string[] Secrets = ["address", "postalCode"];

    /// <summary>Each secret, and the label of the property that tells it.</summary>
    public static IEnumerable<(string Secret, string Where)> In(IContent document)
    {
        var secrets = new ContentValues(document, null)
            .Blocks("locations", null)
            .Prepend(new ContentValues(document, null))
            .Where(place => !PlaceVisibility.Of(place).Shown)
            .SelectMany(place => Secrets.Select(place.Text))
            .OfType<string>()
            .Select(secret => secret.Trim())
            .Where(secret => secret.Length > 0)
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .ToList();
        return secrets.Count == 0
            ? []
            : Texts(document).SelectMany(text => secrets.Where(secret => text.Text.Contains(secret, StringComparison.OrdinalIgnoreCase)).Select(secret => (secret, text.Where))).Distinct();
    }

    private static IEnumerable<(string Where, string Text)> Texts(IContent document)
    {
        var names = document.AvailableCultures.Select(document.GetCultureName).Append(document.Name).OfType<string>().Select(name => (Name, name));
        var values =
            from property in document.Properties
            where !PlaceVisibility.Aliases.Contains(property.Alias)
            from value in property.Values
            where value.EditedValue is string
            from text in Texts((string)value.EditedValue!)
            select (property.PropertyType.Name ?? property.Alias, text);
        return names.Concat(values);
    }

    private static IEnumerable<string> Texts(string stored)
    {
        if (stored is not ['{' or '[', ..])
        {
            return [stored];
        }

        try
        {
            using var json = JsonDocument.Parse(stored);
            return [.. Texts(json.RootElement)];
        }
        catch (JsonException)
        {
            return [stored];
        }
    }

    // A block's values are objects that name their alias; those of the place itself may say where it is.
    private static IEnumerable<string> Texts(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Object when json.TryGetProperty("alias", out var alias) && PlaceVisibility.Aliases.Contains(alias.GetString() ?? "") => [],
        JsonValueKind.Object => json.EnumerateObject().SelectMany(property => Texts(property.Value)),
        JsonValueKind.Array => json.EnumerateArray().SelectMany(Texts),
        JsonValueKind.String => Texts(json.GetString()!),
        _ => [],
    };
}
