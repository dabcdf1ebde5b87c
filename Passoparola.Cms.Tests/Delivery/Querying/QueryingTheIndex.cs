using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Passoparola.Cms.Api.Delivery.Querying;
using Passoparola.Cms.Search.Analysis;
using Passoparola.Cms.Search.Indexing;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.DeliveryApi;

namespace Passoparola.Cms.Tests.Delivery.Querying;

/// <summary>The index answers what the slow reference answers, whatever was added, replaced and taken out before.</summary>
public sealed class QueryingTheIndex
{
    private const string Kind = "kind";
    private const string Title = "title";
    private const string Size = "size";
    private const int FewKeys = 12;

    private static readonly Dictionary<string, FieldType> Fields = new()
    {
        [Kind] = FieldType.StringRaw,
        [Title] = FieldType.StringAnalyzed,
        [Size] = FieldType.Number,
    };

    private static readonly string[] Kinds = ["a", "b", "c"];
    private static readonly string[] Titles = ["casa", "casa mia", "la via", "citta"];

    [Property(MaxTest = 400)]
    public Property Any_history_and_any_query_agree_with_the_reference() => Prop.ForAll(
        Histories().ToArbitrary(),
        Queries().ToArbitrary(),
        (history, query) =>
        {
            var expected = ReferenceQuery.Answer(history.Live.Values, Fields, query);
            var answer = query.Over(history.Snapshot, Handlers);
            Assert.Equal(expected.Total, answer.Total);
            Assert.Equal(expected.Items, answer.Items);
        });

    [Property(MaxTest = 100)]
    public Property Pages_together_hold_each_match_once() => Prop.ForAll(
        Histories().ToArbitrary(),
        Queries().ToArbitrary(),
        Gen.Choose(1, 4).ToArbitrary(),
        (history, query, size) =>
        {
            var pages = Enumerable.Range(0, FewKeys)
                .SelectMany(page => (query with { Skip = page * size, Take = size }).Over(history.Snapshot, Handlers).Items);
            Assert.Equal((query with { Skip = 0, Take = int.MaxValue }).Over(history.Snapshot, Handlers).Items, pages);
        });

    private static HandlerFields Handlers { get; } = new(Fields);

    private static SearchSnapshot Empty => SearchSnapshot.Empty(new SearchSchema(Handlers.Declared), Analyzers.For(""));

    private static Guid Key(int number) => new(number, 0, 0, [0, 0, 0, 0, 0, 0, 0, 0]);

    private static IndexDocument Document(int key, string kind, string title, int? size)
    {
        List<FieldValue> values = [FieldValue.Of(Kind, kind), FieldValue.Of(Title, title)];
        if (size is not null)
        {
            values.Add(FieldValue.Of(Size, size.Value));
        }

        return new IndexDocument(Key(key), 1, [], [], values);
    }

    private static Gen<IndexDocument> Documents() =>
        from key in Gen.Choose(1, FewKeys)
        from kind in Gen.Elements(Kinds)
        from title in Gen.Elements(Titles)
        from size in Gen.Choose(-3, 3)
        select Document(key, kind, title, size == -3 ? null : size);

    private static Gen<History> Histories() =>
        from batches in Gen.ListOf(
            from added in Gen.ListOf(Documents())
            from taken in Gen.ListOf(Gen.Choose(1, FewKeys))
            select (added, taken))
        select History.Of(batches);

    private static Gen<ContentQuery> Queries() =>
        from selected in Gen.Choose(0, 3)
        from filters in Gen.ListOf(Filters())
        from sorts in Gen.ListOf(
            from field in Gen.Elements(Kind, Title, Size)
            from direction in Gen.Elements(Direction.Ascending, Direction.Descending)
            select new SortOption { FieldName = field, Direction = direction })
        from skip in Gen.Choose(0, 4)
        from take in Gen.Choose(0, 6)
        let selector = selected == 0 ? new SelectorOption { FieldName = Kind, Values = ["a", "b"] } : null
        select new ContentQuery(selector, filters.Take(3), sorts.Take(2), skip, take);

    private static Gen<FilterOption> Filters() => Gen.OneOf(
        from operation in Gen.Elements(FilterOperation.Is, FilterOperation.IsNot)
        from values in Gen.SubListOf(Kinds)
        select new FilterOption { FieldName = Kind, Values = [.. values], Operator = operation },
        from operation in Gen.Elements(FilterOperation.Contains, FilterOperation.DoesNotContain)
        from values in Gen.SubListOf("casa", "VIA", "a m", "zz")
        select new FilterOption { FieldName = Title, Values = [.. values], Operator = operation },
        from operation in Gen.Elements(
            FilterOperation.Is, FilterOperation.IsNot, FilterOperation.LessThan, FilterOperation.LessThanOrEqual, FilterOperation.GreaterThan, FilterOperation.GreaterThanOrEqual)
        from value in Gen.Choose(-2, 3)
        select new FilterOption { FieldName = Size, Values = [$"{value}"], Operator = operation });

    private sealed record History(SearchSnapshot Snapshot, Dictionary<Guid, IndexDocument> Live)
    {
        public static History Of(IEnumerable<(List<IndexDocument> Added, List<int> Taken)> batches)
        {
            var snapshot = Empty;
            var live = new Dictionary<Guid, IndexDocument>();
            foreach (var (added, takenNumbers) in batches)
            {
                var fresh = added.DistinctBy(document => document.Key).ToList();
                var taken = takenNumbers.Select(Key).Concat(fresh.Select(document => document.Key)).Distinct().ToList();
                snapshot = snapshot.With(taken, fresh);
                taken.ForEach(key => live.Remove(key));
                fresh.ForEach(document => live[document.Key] = document);
            }

            return new History(snapshot, live);
        }
    }
}
