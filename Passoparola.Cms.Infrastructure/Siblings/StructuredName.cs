using System.Globalization;
using System.Text.RegularExpressions;

namespace Passoparola.Cms.Infrastructure.Siblings;

/// <summary>A name and the number in brackets that tells it from its equals: <c>Corso (2)</c> is Corso, 2.</summary>
internal readonly partial record struct StructuredName(string Text, int Number)
{
    public static StructuredName Of(string name) =>
        Numbered().Match(name) is { Success: true } match
            && int.TryParse(match.Groups["number"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? new StructuredName(match.Groups["text"].Value, number)
            : new StructuredName(name, 0);

    /// <summary>The text as it is compared: names that differ in case only are the same name.</summary>
    public string BaseName => Text.ToUpperInvariant();

    public override string ToString() =>
        Number == 0 ? Text : string.Create(CultureInfo.InvariantCulture, $"{Text} ({Number})");

    [GeneratedRegex(@"^(?<text>.+) \((?<number>[1-9][0-9]*)\)$", RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Numbered();
}
