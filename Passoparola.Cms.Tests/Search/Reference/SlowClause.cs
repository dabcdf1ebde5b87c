using Passoparola.Cms.Search.Querying.Clauses;

namespace Passoparola.Cms.Tests.Search.Reference;

/// <summary>Whether a condition holds of a document.</summary>
internal static class SlowClause
{
    public static bool Holds(SearchClause clause, SlowDocument document) => clause switch
    {
        AllClause => true,
        AndClause and => and.Clauses.All(each => Holds(each, document)),
        OrClause or => or.Clauses.Any(each => Holds(each, document)),
        NotClause not => !Holds(not.Clause, document),
        KeywordClause keyword => document.Strings(keyword.Field).Any(keyword.Values.Contains),
        ContainsClause contains => document.Strings(contains.Field).Any(value => contains.Parts.Any(part => value.Contains(part, StringComparison.Ordinal))),
        WholeWordsClause words => document.Strings(words.Field).Any(value => words.Phrases.Any(phrase => phrase.Length > 0 && $" {value} ".Contains($" {phrase} ", StringComparison.Ordinal))),
        NumberClause number => document.Numbers(number.Field).Any(value => number.Ranges.Any(range => IsWithin(range, value))),
        ExistsClause exists => document.Values(exists.Field).Any(),
        PredicateClause predicate => document.Values(predicate.Field).Any(predicate.Test),
        TextClause text => SlowText.Finds(text.Text, document),
        _ => throw new ArgumentOutOfRangeException(nameof(clause)),
    };

    private static bool IsWithin(NumberRange range, decimal value) =>
        (range.Low is null || value > range.Low || (range.LowIncluded && value == range.Low))
        && (range.High is null || value < range.High || (range.HighIncluded && value == range.High));
}
