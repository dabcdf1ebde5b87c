using System.Text.Encodings.Web;
using System.Text.Json;

namespace Passoparola.Cms.Infrastructure.Documents;

/// <summary>A culture of a version: the document's name in it, and when the culture was last saved or published.</summary>
/// <param name="Culture">The culture's code, for example <c>it-IT</c>.</param>
/// <param name="Date">In UTC: saved, in the current version; published, in the published one.</param>
internal sealed record StoredCulture(string Culture, string Name, DateTime Date);

/// <summary>The JSON array of <see cref="StoredCulture"/> that a version holds.</summary>
internal static class StoredCultures
{
    public const string None = "[]";

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static string Write(IReadOnlyCollection<StoredCulture> cultures) =>
        cultures.Count == 0 ? None : JsonSerializer.Serialize(cultures, Json);

    public static IReadOnlyList<StoredCulture> Read(string json) =>
        json == None ? [] : JsonSerializer.Deserialize<StoredCulture[]>(json, Json)!;
}
