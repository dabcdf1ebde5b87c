using Passoparola.Cms.Search.Querying;

namespace Passoparola.Cms.Tests.Search.Reference;

/// <summary>What a text finds.</summary>
internal static class SlowText
{
    public static bool Finds(TextQuery text, SlowDocument document) =>
        text.Required.All(term => Finds(term, document)) && !text.Excluded.Any(term => Finds(term, document));

    public static bool IsExact(QueryTerm term, SlowWord word) => word.Word == term.Words[0].Word;

    public static bool IsRoot(QueryTerm term, SlowWord word) => !IsExact(term, word) && word.Root == term.Words[0].Root;

    public static bool IsPrefix(QueryTerm term, SlowWord word) => term.IsPrefix && word.Word.StartsWith(term.Words[0].Word, StringComparison.Ordinal);

    private static bool Finds(QueryTerm term, SlowDocument document) => document.Texts.Keys.Any(field => term.IsPhrase
        ? document.CountPhrases(field, [.. term.Words.Select(word => word.Word)]) > 0
        : document.CountWords(field, word => IsExact(term, word) || IsRoot(term, word) || IsPrefix(term, word)) > 0);
}
