using System.Globalization;
using System.Text;

namespace Passoparola.Cms.Infrastructure.Siblings;

/// <summary>
/// A text as names are searched: lower case, without accents, with plain apostrophes and single spaces. The engines
/// compare by code point, so who searches folds both sides.
/// </summary>
internal static class FoldedName
{
    public const int Longest = 255;

    public static string Of(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var rune in NormalizableText.Of(text).Normalize(NormalizationForm.FormKD).EnumerateRunes())
        {
            if (folded.Length + rune.Utf16SequenceLength > Longest)
            {
                break;
            }

            Append(folded, rune);
        }

        return folded.ToString().TrimEnd();
    }

    private static void Append(StringBuilder folded, Rune rune)
    {
        if (Rune.IsWhiteSpace(rune) || Rune.IsControl(rune))
        {
            if (folded.Length > 0 && folded[^1] != ' ')
            {
                folded.Append(' ');
            }
        }
        else if (rune.Value is '\u2018' or '\u2019' or '\u02BC')
        {
            folded.Append('\'');
        }
        else if (Rune.GetUnicodeCategory(rune) is not UnicodeCategory.NonSpacingMark)
        {
            folded.Append(Rune.ToLowerInvariant(rune).ToString());
        }
    }
}
