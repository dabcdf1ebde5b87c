using System.Buffers;
using System.Globalization;
using System.Text;

namespace Passoparola.Cms.Search.Analysis;

/// <summary>
/// Cuts a text into words: runs of letters and digits, whatever the language. Hyphens, dots and other signs separate, so an
/// address is found by any part of it; the dots of an acronym such as <c>A.S.L.</c> do not. An apostrophe separates too,
/// which makes <c>dell'infanzia</c> two words and <c>attivita'</c> one.
/// </summary>
public static class Tokenizer
{
    private static readonly SearchValues<char> Apostrophes = SearchValues.Create("'’‘`´ʼ′＇");

    public static IEnumerable<Token> Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        for (var start = NextWord(text, 0); start < text.Length;)
        {
            var end = EndOfWord(text, start);
            var word = Folded(text.AsSpan(start, end - start));
            if (word.Length > 0)
            {
                yield return new Token(start, end - start, word, IsTied(text, end));
            }

            start = NextWord(text, end);
        }
    }

    private static int NextWord(string text, int from)
    {
        while (from < text.Length && !IsWordCharacter(text, from, out var length))
        {
            from += length;
        }

        return from;
    }

    private static int EndOfWord(string text, int start)
    {
        var acronym = EndOfAcronym(text, start);
        if (acronym > start)
        {
            return acronym;
        }

        var end = start;
        while (end < text.Length && (IsWordCharacter(text, end, out var length) || IsMark(text[end])))
        {
            end += length;
        }

        return end;
    }

    // Single letters with a dot between each two of them; the last dot is not needed to know the word.
    private static int EndOfAcronym(string text, int start)
    {
        var end = start;
        while (end < text.Length && char.IsAsciiLetter(text[end]) && (end + 1 == text.Length || !IsWordCharacter(text, end + 1, out _)))
        {
            if (end + 2 >= text.Length || text[end + 1] != '.' || !char.IsAsciiLetter(text[end + 2]))
            {
                return end > start ? end + 1 : start;
            }

            end += 2;
        }

        return start;
    }

    private static bool IsTied(string text, int end) =>
        end + 1 < text.Length && Apostrophes.Contains(text[end]) && IsWordCharacter(text, end + 1, out _);

    private static bool IsWordCharacter(string text, int at, out int length)
    {
        var character = text[at];
        length = 1;
        if (!char.IsSurrogate(character))
        {
            // A modifier letter, as the apostrophe U+02BC, is no letter of a word here.
            return char.IsLetterOrDigit(character) && !Apostrophes.Contains(character);
        }

        if (Rune.TryGetRuneAt(text, at, out var rune))
        {
            length = 2;
            return Rune.IsLetterOrDigit(rune);
        }

        return false;
    }

    private static bool IsMark(char character) =>
        CharUnicodeInfo.GetUnicodeCategory(character) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private static string Folded(ReadOnlySpan<char> written)
    {
        if (!Ascii.IsValid(written))
        {
            return FoldedText.Of(written.ToString());
        }

        return string.Create(written.Length - written.Count('.'), written, static (word, written) =>
        {
            var length = 0;
            foreach (var character in written)
            {
                if (character != '.')
                {
                    word[length++] = char.ToLowerInvariant(character);
                }
            }
        });
    }
}
