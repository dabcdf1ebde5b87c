using System.Text.Json;

namespace Passoparola.Cms.Search;

/// <summary>
/// The parameters of a search, from the query of a GET or the JSON object of a POST: the same names, each with the texts
/// it was given. What came in a form that no parameter has is a problem already.
/// </summary>
internal sealed class SearchParameters
{
    private readonly Dictionary<string, List<string>> _values = new(StringComparer.Ordinal);

    public Problems Problems { get; } = new();

    public IEnumerable<string> Names => _values.Keys;

    public static SearchParameters Of(IQueryCollection query)
    {
        var parameters = new SearchParameters();
        foreach (var (name, values) in query)
        {
            parameters._values[name] = [.. values.OfType<string>()];
        }

        return parameters;
    }

    /// <summary>Those of a body that is not even JSON.</summary>
    public static SearchParameters Unreadable()
    {
        var parameters = new SearchParameters();
        parameters.Problems.Add("body", "The body is not JSON.");
        return parameters;
    }

    public static SearchParameters Of(JsonElement body)
    {
        var parameters = new SearchParameters();
        if (body.ValueKind != JsonValueKind.Object)
        {
            parameters.Problems.Add("body", "The body is a JSON object with the names of the query's parameters.");
            return parameters;
        }

        foreach (var property in body.EnumerateObject())
        {
            if (Texts(property.Value) is { } texts)
            {
                // A name that comes twice is as a parameter that comes twice.
                parameters._values[property.Name] = [.. parameters.All(property.Name), .. texts];
            }
            else
            {
                parameters.Problems.Add(property.Name, "The value is a text, a number, true or false, or a list of these.");
            }
        }

        return parameters;
    }

    public IReadOnlyList<string> All(string name) => _values.GetValueOrDefault(name) ?? [];

    /// <summary>The one text of a parameter; null when it was not given. Several are a problem.</summary>
    public string? One(string name)
    {
        var all = All(name);
        if (all.Count > 1)
        {
            Problems.Add(name, $"The parameter '{name}' is given once.");
        }

        return all is [var text, ..] ? text : null;
    }

    /// <summary>The texts of a parameter that is a list, separated by commas or given several times.</summary>
    public IReadOnlyList<string> List(string name) =>
        [.. All(name).SelectMany(text => text.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))];

    private static List<string>? Texts(JsonElement value)
    {
        if (value.ValueKind != JsonValueKind.Array)
        {
            return Text(value) is { } text ? [text] : value.ValueKind == JsonValueKind.Null ? [] : null;
        }

        var texts = value.EnumerateArray().Select(Text).ToList();
        return texts.Contains(null) ? null : [.. texts.OfType<string>()];
    }

    private static string? Text(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString(),
        JsonValueKind.Number => value.GetRawText(),
        JsonValueKind.True => "true",
        JsonValueKind.False => "false",
        _ => null,
    };
}
