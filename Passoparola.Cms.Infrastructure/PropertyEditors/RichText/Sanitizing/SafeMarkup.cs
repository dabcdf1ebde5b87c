using System.Text;

namespace Passoparola.Cms.Infrastructure.PropertyEditors.RichText.Sanitizing;

/// <summary>
/// Writes allowed elements and texts as HTML whose elements are nested as HTML has them nested, so that every browser
/// reads exactly what is written.
/// </summary>
internal sealed class SafeMarkup
{
    // Editors nest a dozen levels. Browsers flatten what is deeper than some hundreds, and programs that read rich text
    // by recursion fall over deeper still.
    private const int DeepestElement = 100;

    // A table opens rows and cells for what stands in it without.
    private const int DeepestTable = DeepestElement - 5;

    // HTML's own: a space that does not break is a text like any other.
    private const string WhiteSpace = " \t\r\n\f";

    private readonly StringBuilder _html = new();
    private readonly List<string> _open = [];
    private bool _atStartOfLines;

    public void Text(string text)
    {
        // Readers leave out a line break right after the tag, and would read one less each time.
        var from = _atStartOfLines ? text.Length - text.TrimStart('\n').Length : 0;
        if (from == text.Length)
        {
            return;
        }

        _atStartOfLines = false;
        if (_open.Count > 0 && SafeElements.IsTableFrame(_open[^1]) && !text.AsSpan().TrimStart(WhiteSpace).IsEmpty)
        {
            OpenCell();
        }

        Escape(text.AsSpan(from), quotes: false);
    }

    public void Start(string name, List<KeyValuePair<string, string>> attributes)
    {
        if (_open.Count >= (name == "table" ? DeepestTable : DeepestElement))
        {
            return;
        }

        if (SafeElements.IsTablePart(name))
        {
            if (!ClearPlaceFor(name))
            {
                return;
            }
        }
        else
        {
            CloseBefore(name);
            OpenCell();
        }

        if (_open.Count < DeepestElement)
        {
            Open(name, attributes);
        }
    }

    public void End(string name)
    {
        for (var index = _open.Count - 1; index >= 0; index--)
        {
            var open = _open[index];
            if (open == name || (SafeElements.IsHeading(name) && SafeElements.IsHeading(open)))
            {
                CloseTo(index);
                return;
            }

            if (KeepsOpen(open, name))
            {
                return;
            }
        }
    }

    public override string ToString()
    {
        CloseTo(0);
        return _html.ToString();
    }

    private static bool KeepsOpen(string open, string ended) => ended switch
    {
        "table" => open == "table",
        _ when SafeElements.IsTablePart(ended) => open == "table",
        "li" => open is "ul" or "ol" || SafeElements.IsBoundary(open),
        "dd" or "dt" => open is "dl" || SafeElements.IsBoundary(open),
        _ => SafeElements.IsBoundary(open),
    };

    /// <summary>Closes what the start of an element ends although it says no word of it.</summary>
    private void CloseBefore(string name)
    {
        if (name == "a")
        {
            CloseNearest(open => open == "a", SafeElements.IsBoundary);
        }
        else if (SafeElements.IsBlock(name))
        {
            if (name == "li")
            {
                CloseNearest(open => open == "li", KeepsItems);
            }
            else if (name is "dd" or "dt")
            {
                CloseNearest(open => open is "dd" or "dt", KeepsItems);
            }

            CloseNearest(open => open == "p", SafeElements.IsBoundary);
            if (SafeElements.IsHeading(name) && _open.Count > 0 && SafeElements.IsHeading(_open[^1]))
            {
                CloseTo(_open.Count - 1);
            }
        }
    }

    private static bool KeepsItems(string open) =>
        SafeElements.IsTablePart(open) || (SafeElements.IsBlock(open) && open is not ("p" or "div"));

    private void CloseNearest(Predicate<string> wanted, Predicate<string> boundary)
    {
        for (var index = _open.Count - 1; index >= 0; index--)
        {
            if (wanted(_open[index]))
            {
                CloseTo(index);
                return;
            }

            if (boundary(_open[index]))
            {
                return;
            }
        }
    }

    /// <returns>Whether there is a table that the part can belong to.</returns>
    private bool ClearPlaceFor(string part)
    {
        var table = _open.LastIndexOf("table");
        if (table < 0)
        {
            return false;
        }

        var place = part switch
        {
            "td" or "th" => _open.FindIndex(table, open => open is "tr"),
            "col" => _open.FindIndex(table, open => open is "colgroup"),
            _ => -1,
        };
        if (place < 0 && part is "td" or "th" or "tr")
        {
            place = _open.FindIndex(table, open => open is "tbody" or "thead" or "tfoot");
        }

        CloseTo((place < 0 ? table : place) + 1);
        OpenFrameFor(part);
        return true;
    }

    private void OpenFrameFor(string part)
    {
        if (part == "col" && _open[^1] == "table")
        {
            Open("colgroup", []);
        }

        if (part is "tr" or "td" or "th" && _open[^1] == "table")
        {
            Open("tbody", []);
        }

        if (part is "td" or "th" && _open[^1] != "tr")
        {
            Open("tr", []);
        }
    }

    /// <summary>What stands in a table outside its cells gets a cell.</summary>
    private void OpenCell()
    {
        if (_open.Count > 0 && SafeElements.IsTableFrame(_open[^1]) && ClearPlaceFor("td"))
        {
            Open("td", []);
        }
    }

    private void Open(string name, List<KeyValuePair<string, string>> attributes)
    {
        _html.Append('<').Append(name);
        foreach (var (attribute, value) in attributes)
        {
            _html.Append(' ').Append(attribute).Append("=\"");
            Escape(value, quotes: true);
            _html.Append('"');
        }

        _html.Append('>');
        _atStartOfLines = name == "pre";
        if (!SafeElements.IsVoid(name))
        {
            _open.Add(name);
        }
    }

    private void CloseTo(int index)
    {
        _atStartOfLines &= _open.Count <= index;
        while (_open.Count > index)
        {
            _html.Append("</").Append(_open[^1]).Append('>');
            _open.RemoveAt(_open.Count - 1);
        }
    }

    private void Escape(ReadOnlySpan<char> text, bool quotes)
    {
        foreach (var character in text)
        {
            _ = character switch
            {
                '&' => _html.Append("&amp;"),
                '<' => _html.Append("&lt;"),
                '>' => _html.Append("&gt;"),
                '\u00a0' => _html.Append("&nbsp;"),
                '"' when quotes => _html.Append("&quot;"),
                // No character that a browser or an XML file would read in its own way.
                < ' ' and not ('\t' or '\n') => _html,
                _ => _html.Append(character),
            };
        }
    }
}
