namespace Passoparola.Cms.Search.Analysis;

/// <summary>
/// The Italian stemmer as its definition on snowballstem.org describes it, for words without accents: a reader who types
/// <c>attivita</c> must get the root of <c>attività</c>. So <c>ita</c> stands for <c>ità</c>, and the accented endings of
/// the future (<c>erà</c>, <c>erò</c>, <c>irà</c>, <c>irò</c>) are left out: without accent they end <c>numero</c> too. And <c>iano</c> keeps its <c>ano</c>, or <c>anziano</c> would not find
/// <c>anziani</c>, for which verbs such as <c>studiano</c> pay; and <c>ive</c> goes where <c>iva</c> does, or
/// <c>sportiva</c> would not find <c>sportive</c>.
/// </summary>
internal static class ItalianStemmer
{
    /// <param name="word">A word in lower case, without accents.</param>
    public static string Stem(string word)
    {
        if (word.Length < 3 || word.AsSpan().IndexOfAnyExceptInRange('a', 'z') >= 0)
        {
            return word;
        }

        var marked = WordRegions.Mark(word);
        var stem = new StemmedWord(marked, WordRegions.Of(marked));
        ItalianSuffixes.RemovePronoun(stem);
        if (!ItalianSuffixes.RemoveStandard(stem))
        {
            ItalianSuffixes.RemoveVerbal(stem);
        }

        ItalianSuffixes.RemoveFinalVowel(stem);
        return stem.Text.Length == word.Length ? word : stem.Text.ToLowerInvariant();
    }
}
