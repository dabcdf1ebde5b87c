using System.Text.Encodings.Web;
using System.Text.Json;

namespace Passoparola.Cms.Search;

/// <summary>How the search writes JSON: accents stay readable, and only what JSON itself asks for is escaped.</summary>
internal static class SearchJson
{
    public static JsonSerializerOptions Options { get; } = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };
}
