using System.Globalization;
using System.Text.RegularExpressions;
using AngleSharp.Html.Parser.Tokens;

namespace Passoparola.Cms.Infrastructure.PropertyEditors.RichText.Sanitizing;

/// <summary>The attributes that elements of stored rich text may have, each with what its value may be.</summary>
internal static partial class SafeAttributes
{
    private const string NewWindow = "_blank";
    private const string NoOpener = "noopener";

    private static readonly string[] Relations = ["external", "nofollow", NoOpener, "noreferrer", "sponsored", "ugc"];

    /// <summary>The attributes of a tag that its element may have, in their order, with values as they may be stored.</summary>
    public static List<KeyValuePair<string, string>> Of(HtmlTagToken tag)
    {
        var kept = new List<KeyValuePair<string, string>>();
        foreach (var attribute in tag.Attributes)
        {
            // A browser takes the first of several with the same name.
            if (!kept.Exists(other => other.Key == attribute.Name) && Safe(tag.Name, attribute.Name, attribute.Value) is { } value)
            {
                kept.Add(new(attribute.Name, value));
            }
        }

        if (tag.Name == "a" && kept.Exists(attribute => attribute is { Key: "target", Value: NewWindow }))
        {
            CutOffOpener(kept);
        }

        return kept;
    }

    /// <summary>Whether an element may have an attribute, whatever its value.</summary>
    public static bool Allows(string element, string attribute) => (element, attribute) switch
    {
        (_, "dir" or "lang") => true,
        ("a", "href" or "target" or "title" or "rel" or "type" or "hreflang" or "data-anchor" or "data-culture") => true,
        ("abbr", "title") => true,
        ("code", "class") => true,
        ("col" or "colgroup", "span") => true,
        ("img", "src" or "alt" or "title" or "width" or "height" or "loading" or "data-udi" or "data-caption") => true,
        ("li", "value") => true,
        ("ol", "start" or "type" or "reversed") => true,
        ("td" or "th", "colspan" or "rowspan" or "colwidth") => true,
        ("th", "scope") => true,
        ("umb-rte-block" or "umb-rte-block-inline", "data-content-key" or "data-content-udi") => true,
        _ when attribute == "style" => element is "p" or "div" or "blockquote" or "figure" or "td" or "th" || SafeElements.IsHeading(element),
        _ => false,
    };

    private static string? Safe(string element, string attribute, string value) => !Allows(element, attribute) ? null : attribute switch
    {
        "href" => SafeUrl.OfLink(value),
        "src" => SafeUrl.OfImage(value),
        "title" or "alt" or "data-anchor" or "data-caption" => value,
        "style" => Alignment(value),
        "dir" => OneOf(value, "ltr", "rtl", "auto"),
        "target" => OneOf(value, NewWindow, "_self"),
        "rel" => Known(value),
        "type" when element == "a" => OneOf(value, "external", "document", "media"),
        "type" => value is "1" or "a" or "A" or "i" or "I" ? value : null,
        "scope" => OneOf(value, "row", "col", "rowgroup", "colgroup"),
        "loading" => OneOf(value, "lazy", "eager"),
        "reversed" => "",
        "start" or "value" => Number(value, -100_000, 100_000),
        "colspan" or "rowspan" or "span" => Number(value, 0, 1000),
        "width" or "height" => Length().IsMatch(value) ? value : null,
        "colwidth" => Widths().IsMatch(value) ? value : null,
        "class" => CodeLanguage().IsMatch(value) ? value : null,
        "lang" or "hreflang" or "data-culture" => value.Length == 0 || Language().IsMatch(value) ? value : null,
        "data-content-key" => Guid.TryParse(value, out _) ? value : null,
        "data-udi" or "data-content-udi" => Udi().IsMatch(value) ? value : null,
        _ => null,
    };

    // A page opened in a new window could otherwise send the window it came from elsewhere.
    private static void CutOffOpener(List<KeyValuePair<string, string>> kept)
    {
        var present = kept.FindIndex(attribute => attribute.Key == "rel");
        if (present < 0)
        {
            kept.Add(new("rel", NoOpener));
        }
        else if (!kept[present].Value.Split(' ').Contains(NoOpener))
        {
            kept[present] = new("rel", $"{NoOpener} {kept[present].Value}");
        }
    }

    private static string? Known(string relations)
    {
        var known = string.Join(' ', relations.ToLowerInvariant().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
            .Where(Relations.Contains).Distinct());
        return known.Length == 0 ? null : known;
    }

    private static string? OneOf(string value, params ReadOnlySpan<string> allowed)
    {
        foreach (var candidate in allowed)
        {
            if (candidate.Equals(value.Trim(), StringComparison.OrdinalIgnoreCase))
            {
                return candidate;
            }
        }

        return null;
    }

    private static string? Number(string value, int least, int most) =>
        int.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most ? value : null;

    private static string? Alignment(string style) => AlignmentRule().Match(style) is { Success: true } rule
        ? $"text-align: {rule.Groups["side"].Value.ToLowerInvariant()};"
        : null;

    [GeneratedRegex(@"(^|;)\s*text-align\s*:\s*(?<side>left|right|center|justify)\s*(;|$)", RegexOptions.IgnoreCase)]
    private static partial Regex AlignmentRule();

    [GeneratedRegex(@"^[0-9]{1,5}(px|%)?\z")]
    private static partial Regex Length();

    [GeneratedRegex(@"^[0-9]{1,5}(,[0-9]{1,5}){0,99}\z")]
    private static partial Regex Widths();

    [GeneratedRegex(@"^language-[a-z0-9+#-]{1,30}\z")]
    private static partial Regex CodeLanguage();

    [GeneratedRegex(@"^[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8}){0,5}\z")]
    private static partial Regex Language();

    [GeneratedRegex(@"^umb://[a-z]{1,20}/[0-9a-fA-F-]{32,36}\z")]
    private static partial Regex Udi();
}
