using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Passoparola.Cms.Tests.Management.AnyRequest;

/// <summary>Bodies that were right until something in them was changed.</summary>
internal sealed class RandomBodies(Random random)
{
    private static readonly Func<JsonNode?>[] Wrong =
    [
        () => null,
        () => "",
        () => "x",
        () => "\0",
        () => "a\0b",
        () => "\uD800",
        () => "../../etc/passwd",
        () => "<script>alert(1)</script>",
        () => "xx-YY",
        () => "00000000-0000-0000-0000-000000000000",
        () => Guid.NewGuid().ToString(),
        () => "9999-12-31T23:59:59.9999999+14:00",
        () => -1,
        () => 0,
        () => int.MaxValue,
        () => long.MaxValue,
        () => 1e300,
        () => true,
        () => new JsonArray(),
        () => new JsonObject(),
        () => new JsonArray(null, null),
        () => new JsonArray(1, "x", new JsonObject()),
        () => new JsonObject { ["id"] = "x" },
        () => new string('a', 100_000),
        () => string.Concat(Enumerable.Repeat("è", 5_000)),
        () => Nested(60),
        () => Nested(600),
    ];

    /// <returns>The body with one to three members changed, left out or doubled.</returns>
    public HttpContent Changed(object body)
    {
        var node = JsonSerializer.SerializeToNode(body, JsonSerializerOptions.Web)!;
        for (var times = random.Next(1, 4); times > 0; times--)
        {
            node = Change(node);
        }

        return Json(Write(node));
    }

    /// <returns>No JSON, or none that is meant for a body.</returns>
    public HttpContent Broken(object? body) => random.Next(7) switch
    {
        0 => Json(""),
        1 => Json("null"),
        2 => Json("{"),
        3 => Json(JsonSerializer.Serialize(body, JsonSerializerOptions.Web)[..^1]),
        4 => Json(random.Next(2) == 0 ? "[]" : "\"x\""),
        5 => new ByteArrayContent([0xff, 0xfe, 0x00, 0xd8]) { Headers = { ContentType = new("application/json") } },
        _ => new StringContent(JsonSerializer.Serialize(body, JsonSerializerOptions.Web), Encoding.UTF8, "text/plain"),
    };

    private static StringContent Json(string text) => new(text, Encoding.UTF8, "application/json");

    private static JsonNode Nested(int depth)
    {
        JsonNode node = "x";
        for (var level = 0; level < depth; level++)
        {
            node = new JsonArray(node);
        }

        return node;
    }

    // What is nested too deeply to be written is for the server to refuse, too.
    private static string Write(JsonNode node) => node.ToJsonString(new JsonSerializerOptions(JsonSerializerOptions.Web) { MaxDepth = 1_000 });

    private JsonNode Change(JsonNode root)
    {
        var places = Places(root).ToArray();
        if (places.Length == 0)
        {
            return Wrong[random.Next(Wrong.Length)]() ?? new JsonObject();
        }

        var (parent, key) = places[random.Next(places.Length)];
        var wrong = Wrong[random.Next(Wrong.Length)]();
        switch (parent)
        {
            case JsonObject members when random.Next(4) == 0:
                members.Remove((string)key);
                break;
            case JsonObject members:
                members[(string)key] = wrong;
                break;
            case JsonArray items when random.Next(3) == 0:
                items.Add(items[(int)key]?.DeepClone());
                break;
            case JsonArray items:
                items[(int)key] = wrong;
                break;
        }

        return root;
    }

    private static IEnumerable<(JsonNode Parent, object Key)> Places(JsonNode? node) => node switch
    {
        JsonObject members => members.SelectMany(member => Places(member.Value).Prepend((members, member.Key))),
        JsonArray items => items.SelectMany((item, index) => Places(item).Prepend((items, index))),
        _ => [],
    };
}
