using System.Text.Json;

namespace Passoparola.Cms.Catalogue.Stored;

/// <summary>Reads the blocks of a stored block list, in their order: those of its layout that are exposed.</summary>
public static class StoredBlocks
{
    private const string Layout = "Umbraco.BlockList";

    public static IReadOnlyList<IStoredValues> Read(object? stored, string? culture)
    {
        if (stored is not string { Length: > 0 } text || text[0] != '{')
        {
            return [];
        }

        try
        {
            // Cloned, for the blocks outlive the document they are read from.
            using var document = JsonDocument.Parse(text);
            return Read(document.RootElement.Clone(), culture);
        }
        catch (JsonException)
        {
            return [];
        }
    }

    private static List<IStoredValues> Read(JsonElement list, string? culture)
    {
        var exposed = Exposed(list, culture);
        var data = Items(list, "contentData")
            .Where(block => Key(block, "key") is not null && Values(block) is not null)
            .GroupBy(block => Key(block, "key")!.Value)
            .ToDictionary(group => group.Key, group => Values(group.First())!.Value);
        return
        [
            .. Order(list)
                .Where(key => exposed is null || exposed.Contains(key))
                .Where(data.ContainsKey)
                .Select(key => new BlockValues(data[key], culture)),
        ];
    }

    private static IEnumerable<Guid> Order(JsonElement list) =>
        list.TryGetProperty("layout", out var layout) && layout.ValueKind == JsonValueKind.Object
            ? Items(layout, Layout).Select(item => Key(item, "contentKey")).OfType<Guid>()
            : [];

    private static HashSet<Guid>? Exposed(JsonElement list, string? culture) =>
        list.TryGetProperty("expose", out var expose) && expose.ValueKind == JsonValueKind.Array
            ? Items(list, "expose").Where(item => IsOfCulture(item, culture)).Select(item => Key(item, "contentKey")).OfType<Guid>().ToHashSet()
            : null;

    private static bool IsOfCulture(JsonElement item, string? culture) =>
        !item.TryGetProperty("culture", out var own) || own.ValueKind != JsonValueKind.String
        || string.Equals(own.GetString(), culture, StringComparison.OrdinalIgnoreCase);

    private static JsonElement.ArrayEnumerator Items(JsonElement owner, string name) =>
        owner.TryGetProperty(name, out var items) && items.ValueKind == JsonValueKind.Array ? items.EnumerateArray() : default;

    private static JsonElement? Values(JsonElement block) =>
        block.TryGetProperty("values", out var values) && values.ValueKind == JsonValueKind.Array ? values : null;

    private static Guid? Key(JsonElement item, string name) =>
        item.ValueKind == JsonValueKind.Object && item.TryGetProperty(name, out var key) && key.ValueKind == JsonValueKind.String && Guid.TryParse(key.GetString(), out var read)
            ? read
            : null;
}
