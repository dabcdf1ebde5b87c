using System.Diagnostics.CodeAnalysis;

namespace Passoparola.Cms.Api.Delivery.Expansion;

/// <summary>
/// Reads <c>node {"," node}</c>, where <c>node := key ["[" node {"," node} "]"]</c>. What Umbraco only logs (brackets
/// that do not pair) is an error here, and so is text after a closing bracket.
/// </summary>
internal static class ExpansionParser
{
    /// <summary>How deep brackets may nest: sixteen levels of references, each with its <c>properties</c>.</summary>
    public const int MaxDepth = 32;

    public static bool TryParse(string text, [NotNullWhen(true)] out ExpansionNode? root, [NotNullWhen(false)] out string? error)
    {
        var open = new Stack<(string Key, List<ExpansionNode> Items)>();
        var items = new List<ExpansionNode>();
        root = null;
        var start = 0;
        var closed = false;
        for (var at = 0; at < text.Length; at++)
        {
            var character = text[at];
            if (character is not ('[' or ']' or ','))
            {
                if (closed)
                {
                    error = $"A comma or a closing bracket must follow the bracket before position {at + 1}.";
                    return false;
                }

                continue;
            }

            if (Fault(text, at, closed, open.Count) is { } fault)
            {
                error = fault;
                return false;
            }

            if (character == '[')
            {
                open.Push((text[start..at], items));
                items = [];
            }
            else
            {
                AddKey(text[start..at], closed, items);
                if (character == ']')
                {
                    var (key, outer) = open.Pop();
                    outer.Add(new ExpansionNode(key, items));
                    items = outer;
                }
            }

            closed = character == ']';
            start = at + 1;
        }

        AddKey(text[start..], closed, items);
        error = open.Count == 0 ? null : "A bracket is opened and not closed.";
        root = new ExpansionNode("", items);
        return error is null;
    }

    private static void AddKey(string key, bool closed, List<ExpansionNode> items)
    {
        // After a bracket there is no key: the node was added when its bracket closed.
        if (!closed)
        {
            items.Add(new ExpansionNode(key, []));
        }
    }

    private static string? Fault(string text, int at, bool closed, int depth) => text[at] switch
    {
        '[' when at == 0 => "It begins with a bracket; a name must stand before it.",
        '[' when closed => $"A bracket at position {at + 1} follows another without a name.",
        '[' when depth == MaxDepth => $"Brackets nest deeper than {MaxDepth} levels.",
        ']' when depth == 0 => $"The bracket at position {at + 1} closes nothing.",
        ']' when text[at - 1] == '[' => $"The brackets at position {at} are empty.",
        _ => null,
    };
}
