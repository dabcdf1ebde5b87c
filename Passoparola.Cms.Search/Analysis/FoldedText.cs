using System.Globalization;
using System.Text;

namespace Passoparola.Cms.Search.Analysis;

/// <summary>Text without case and accents, so that <c>citta</c> finds <c>Città</c>.</summary>
public static class FoldedText
{
    public static string Of(string text)
    {
        if (Ascii.IsValid(text))
        {
            return text.ToLowerInvariant();
        }

        var folded = new StringBuilder(text.Length);
        foreach (var character in WellFormed(text).Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(character) != UnicodeCategory.NonSpacingMark)
            {
                folded.Append(char.ToLowerInvariant(character));
            }
        }

        return folded.ToString().Normalize(NormalizationForm.FormC);
    }

    /// <summary>Whether <paramref name="phrase"/> stands in <paramref name="text"/> as whole words; both are folded.</summary>
    public static bool HasWords(string text, string phrase)
    {
        for (var at = text.IndexOf(phrase, StringComparison.Ordinal); at >= 0; at = text.IndexOf(phrase, at + 1, StringComparison.Ordinal))
        {
            var end = at + phrase.Length;
            if ((at == 0 || !char.IsLetterOrDigit(text[at - 1])) && (end == text.Length || !char.IsLetterOrDigit(text[end])))
            {
                return true;
            }
        }

        return false;
    }

    // A lone surrogate and U+FFFE, which a query string can carry, make Normalize throw.
    private static string WellFormed(string text)
    {
        var runes = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            runes.Append(rune.Value == 0xFFFE ? Rune.ReplacementChar : rune);
        }

        return runes.ToString();
    }
}
