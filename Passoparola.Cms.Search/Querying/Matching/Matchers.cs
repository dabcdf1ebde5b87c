using Passoparola.Cms.Search.Analysis;
using Passoparola.Cms.Search.Indexing;
using Passoparola.Cms.Search.Indexing.Segments;
using Passoparola.Cms.Search.Querying.Clauses;

namespace Passoparola.Cms.Search.Querying.Matching;

/// <summary>Turns clauses into conditions over a segment.</summary>
internal static class Matchers
{
    public static Matcher Of(SearchClause clause, SegmentSearch search) => clause switch
    {
        AllClause => EveryMatcher.Of(search.Documents, []),
        AndClause and => EveryMatcher.Of(search.Documents, and.Clauses.Select(each => Of(each, search))),
        OrClause or => new AnyMatcher([.. or.Clauses.Select(each => Of(each, search))]),
        NotClause not => Not(Of(not.Clause, search), search),
        KeywordClause keyword => Strings(keyword.Field, search, column => Equal(column, keyword.Values), FieldKind.Keyword, FieldKind.Folded),
        ContainsClause contains => Strings(contains.Field, search, _ => Containing(contains, search), FieldKind.Keyword, FieldKind.Folded),
        WholeWordsClause words => Strings(words.Field, search, column => Passing(column, search, value => words.Phrases.Any(phrase => phrase.Length > 0 && FoldedText.HasWords(value, phrase))), FieldKind.Folded),
        NumberClause number => Numbers(number, search),
        ExistsClause exists => Exists(exists.Field, search),
        PredicateClause predicate => Opaque(predicate, search),
        TextClause text => EveryMatcher.Of(search.Documents, TextMatchers.Of(text.Text, search)),
        _ => throw new ArgumentException($"{clause.GetType().Name} is no clause this index knows.", nameof(clause)),
    };

    public static Matcher Not(Matcher matcher, SegmentSearch search) => new NotMatcher(matcher, search);

    private static Matcher Strings(string field, SegmentSearch search, Func<ValueColumn<string>, IEnumerable<IdRange>> ids, params ReadOnlySpan<FieldKind> kinds) =>
        ValueMatcher<string>.Of(search.View.Segment.Strings.GetValueOrDefault(search.Schema.Get(field, kinds).Name), ids, search);

    private static IEnumerable<IdRange> Equal(ValueColumn<string> column, IEnumerable<string> values) =>
        values.Select(column.Find).Where(id => id >= 0).Select(IdRange.Single);

    private static IEnumerable<IdRange> Containing(ContainsClause clause, SegmentSearch search) =>
        clause.Parts.SelectMany(part => search.View.Segment.Joined(clause.Field).Containing(part)).Select(IdRange.Single);

    private static IEnumerable<IdRange> Passing(ValueColumn<string> column, SegmentSearch search, Func<string, bool> passes)
    {
        search.Work.Postings += column.Count;
        return Enumerable.Range(0, column.Count).Where(id => passes(column[id])).Select(IdRange.Single);
    }

    private static Matcher Numbers(NumberClause clause, SegmentSearch search) =>
        ValueMatcher<decimal>.Of(
            search.View.Segment.Numbers.GetValueOrDefault(search.Schema.Get(clause.Field, FieldKind.Number).Name),
            column => clause.Ranges.Select(range => new IdRange(
                range.Low is { } low ? FirstFrom(column, low, after: !range.LowIncluded) : 0,
                range.High is { } high ? FirstFrom(column, high, after: range.HighIncluded) : column.Count)),
            search);

    private static int FirstFrom(ValueColumn<decimal> column, decimal bound, bool after)
    {
        var at = column.Find(bound);
        return at < 0 ? ~at : after ? at + 1 : at;
    }

    private static Matcher Exists(string field, SegmentSearch search)
    {
        var segment = search.View.Segment;
        switch (search.Schema.Get(field, FieldKind.Keyword, FieldKind.Folded, FieldKind.Number, FieldKind.Opaque).Kind)
        {
            case FieldKind.Number:
                return ValueMatcher<decimal>.Of(segment.Numbers.GetValueOrDefault(field), column => [new IdRange(0, column.Count)], search);
            case FieldKind.Opaque:
                return Opaque(new PredicateClause(field, _ => true), search);
            default:
                return ValueMatcher<string>.Of(segment.Strings.GetValueOrDefault(field), column => [new IdRange(0, column.Count)], search);
        }
    }

    private static Matcher Opaque(PredicateClause clause, SegmentSearch search) =>
        search.View.Segment.Opaque.TryGetValue(search.Schema.Get(clause.Field, FieldKind.Opaque).Name, out var column)
            ? new TriedMatcher(search.Documents, document => column[document] is { } objects && Array.Exists(objects, each => clause.Test(each)))
            : new NothingMatcher();
}
