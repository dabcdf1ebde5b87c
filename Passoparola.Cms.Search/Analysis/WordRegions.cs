namespace Passoparola.Cms.Search.Analysis;

/// <summary>Where the regions of a word begin in which Snowball's rules may take an ending off.</summary>
internal readonly record struct WordRegions(int Rv, int R1, int R2)
{
    public static WordRegions Of(string word)
    {
        var r1 = AfterVowelAndConsonant(word, 0);
        return new WordRegions(StartOfRv(word), r1, AfterVowelAndConsonant(word, r1));
    }

    /// <summary>The word with each u after q, and each u and i between vowels, in upper case: there they count as consonants.</summary>
    public static string Mark(string word) => string.Create(word.Length, word, static (marked, word) =>
    {
        word.CopyTo(marked);
        for (var at = 1; at < word.Length; at++)
        {
            var afterQ = word[at] == 'u' && word[at - 1] == 'q';
            var betweenVowels = word[at] is 'u' or 'i' && at + 1 < word.Length && IsVowel(marked[at - 1]) && IsVowel(word[at + 1]);
            if (afterQ || betweenVowels)
            {
                marked[at] = char.ToUpperInvariant(word[at]);
            }
        }
    });

    private static int StartOfRv(string word)
    {
        if (!IsVowel(word[1]))
        {
            return After(word, 2, vowel: true);
        }

        return IsVowel(word[0]) ? After(word, 2, vowel: false) : 3;
    }

    private static int AfterVowelAndConsonant(string word, int from) => After(word, After(word, from, vowel: true), vowel: false);

    private static int After(string word, int from, bool vowel)
    {
        while (from < word.Length && IsVowel(word[from]) != vowel)
        {
            from++;
        }

        return Math.Min(from + 1, word.Length);
    }

    private static bool IsVowel(char letter) => letter is 'a' or 'e' or 'i' or 'o' or 'u';
}
