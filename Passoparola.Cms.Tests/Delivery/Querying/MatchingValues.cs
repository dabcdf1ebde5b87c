using Passoparola.Cms.Api.Delivery.Querying;
using Passoparola.Cms.Search.Analysis;
using Passoparola.Cms.Search.Indexing;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.DeliveryApi;

namespace Passoparola.Cms.Tests.Delivery.Querying;

/// <summary>How each kind of field compares.</summary>
public sealed class MatchingValues
{
    [Theory]
    [InlineData("citta", true)]
    [InlineData("CITTÀ", true)]
    [InlineData("di Tor", true)]
    [InlineData("xyz", false)]
    [InlineData("\ud800", false)]
    public void A_name_contains_a_text_without_case_or_accents(string part, bool matches) =>
        Assert.Equal(matches, Matches(FieldType.StringAnalyzed, "Città di Torino", FilterOperation.Contains, part));

    [Theory]
    [InlineData("organisation", true)]
    [InlineData("Organisation", false)]
    [InlineData("organ", false)]
    public void A_raw_text_is_equal_to_the_letter(string value, bool matches) =>
        Assert.Equal(matches, Matches(FieldType.StringRaw, "organisation", FilterOperation.Is, value));

    [Theory]
    [InlineData("torino", true)]
    [InlineData("di torino", true)]
    [InlineData("tor", false)]
    public void An_analysed_text_is_equal_by_whole_words(string value, bool matches) =>
        Assert.Equal(matches, Matches(FieldType.StringAnalyzed, "Città di Torino", FilterOperation.Is, value));

    [Theory]
    [InlineData("2024-03-10", FilterOperation.GreaterThanOrEqual, true)]
    [InlineData("2024-03-10", FilterOperation.GreaterThan, false)]
    [InlineData("2024-03-10T01:00:00+01:00", FilterOperation.Is, true)]
    [InlineData("2024-03-10T00:00:00Z", FilterOperation.Is, true)]
    [InlineData("2024-03-10T00:00:01Z", FilterOperation.LessThan, true)]
    public void A_date_is_an_instant_and_one_without_a_zone_is_in_utc(string value, FilterOperation operation, bool matches) =>
        Assert.Equal(matches, Matches(FieldType.Date, new DateTime(2024, 3, 10, 0, 0, 0, DateTimeKind.Unspecified), operation, value));

    [Theory]
    [InlineData("nonsense")]
    [InlineData("")]
    [InlineData("10:30")]
    [InlineData("2024")]
    [InlineData("2024-13-01")]
    [InlineData("2024-01-01T10:00:00 02:00 x")]
    public void What_does_not_begin_with_a_year_or_does_not_exist_is_no_date(string value) =>
        Assert.False(HandlerFields.TryParse(FieldType.Date, value, out _));

    [Fact]
    public void Sorting_by_a_name_ignores_case_and_accents_and_puts_those_without_last()
    {
        var fields = new HandlerFields(new Dictionary<string, FieldType> { ["sortName"] = FieldType.StringSortable });
        string?[] names = ["zeta", "Èra", null, "alfa", "Beta"];
        var documents = names.Select((name, number) => Document(
            new Guid(number, 0, 0, new byte[8]), name is null ? [] : HandlerFields.Convert("sortName", FieldType.StringSortable, [name])));
        var snapshot = Snapshot(fields, [.. documents]);

        string?[] Sorted(Direction direction) =>
            [.. new ContentQuery(null, [], [new SortOption { FieldName = "sortName", Direction = direction }], 0, 10)
                .Over(snapshot, fields).Items.Select(key => names[key.ToByteArray()[0]])];

        Assert.Equal(["alfa", "Beta", "Èra", "zeta", null], Sorted(Direction.Ascending));
        Assert.Equal(["zeta", "Èra", "Beta", "alfa", null], Sorted(Direction.Descending));
    }

    [Fact]
    public void A_filter_or_sort_on_a_field_nobody_indexes_is_passed_over_and_a_selector_on_one_selects_nothing()
    {
        var fields = new HandlerFields(new Dictionary<string, FieldType>());
        var snapshot = Snapshot(fields, Document(Guid.NewGuid(), []));
        var filtered = new ContentQuery(null, [Filter("none", FilterOperation.Is, "x")], [new SortOption { FieldName = "none", Direction = Direction.Ascending }], 0, 10);

        Assert.Equal(1, filtered.Over(snapshot, fields).Total);
        Assert.Equal(0, (filtered with { Selector = new SelectorOption { FieldName = "none", Values = ["x"] } }).Over(snapshot, fields).Total);
    }

    private static bool Matches(FieldType type, object stored, FilterOperation operation, string value)
    {
        var fields = new HandlerFields(new Dictionary<string, FieldType> { ["field"] = type });
        var document = Document(Guid.NewGuid(), HandlerFields.Convert("field", type, [stored]));
        return new ContentQuery(null, [Filter("field", operation, value)], [], 0, 10).Over(Snapshot(fields, document), fields).Total == 1;
    }

    private static IndexDocument Document(Guid key, IEnumerable<FieldValue> values) => new(key, 1, [], [], [.. values]);

    private static SearchSnapshot Snapshot(HandlerFields fields, params IndexDocument[] documents) =>
        SearchSnapshot.Empty(new SearchSchema(fields.Declared), Analyzers.For("")).With([], documents);

    private static FilterOption Filter(string field, FilterOperation operation, string value) =>
        new() { FieldName = field, Values = [value], Operator = operation };
}
