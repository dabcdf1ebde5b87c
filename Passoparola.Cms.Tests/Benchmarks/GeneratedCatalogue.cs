using System.Globalization;
using System.Text.RegularExpressions;
using Passoparola.Cms.Benchmarks.Generating;
using Passoparola.Cms.Infrastructure.Schema.Files;
using Passoparola.Cms.Tests.Support;

namespace Passoparola.Cms.Tests.Benchmarks;

/// <summary>What measurements stand on: a catalogue that makes as much work as a real one.</summary>
public sealed partial class GeneratedCatalogue
{
    private const int Documents = 2_000;

    private static readonly DateOnly Today = new(2026, 11, 22);

    private static readonly Lazy<ContentFile[]> Generated = new(() =>
    {
        var opportunities = new GeneratedOpportunities(SchemaFolder.Read(Path.Combine(Repository.Root, "umbraco-schema"), demo: false));
        return [.. Enumerable.Range(1, Documents).Select(opportunities.Create)];
    });

    [Fact]
    public void Its_words_are_as_many_as_a_language_has()
    {
        var words = Words().ToHashSet(StringComparer.Ordinal);

        Assert.True(words.Count >= 20_000, $"Only {words.Count} words.");
    }

    [Fact]
    public void Few_words_are_met_again_and_again_and_most_hardly_ever()
    {
        int[] counts = [.. Words().GroupBy(word => word).Select(word => word.Count()).OrderDescending()];

        Assert.True(counts.Take(100).Sum() > counts.Sum() / 3);
        Assert.True(counts.Count(count => count <= 5) > counts.Length / 2);
    }

    [Fact]
    public void One_opportunity_in_twenty_is_in_English_too() =>
        AssertAbout(0.05, document => document.PublishedCultures.Contains("en-GB"));

    [Fact]
    public void One_opportunity_in_fifty_has_a_protected_place() =>
        AssertAbout(0.02, document => Value(document, "locations").Contains("\"alias\":\"protectedPlace\",\"value\":\"1\"", StringComparison.Ordinal));

    [Fact]
    public void One_opportunity_in_ten_has_ended() =>
        AssertAbout(0.1, document => Value(document, "status").Contains("ended", StringComparison.Ordinal) || EndsOn(document) < Today);

    [Theory]
    [InlineData("categories", 12)]
    [InlineData("servedMunicipalities", 174)]
    public void Some_terms_are_on_many_opportunities_and_others_on_few(string property, int terms)
    {
        int[] counts = [.. Generated.Value.SelectMany(document => Value(document, property).Split(',')).GroupBy(key => key).Select(key => key.Count()).OrderDescending()];

        Assert.Equal(terms, counts.Length);
        Assert.True(counts[0] > 4 * counts[terms / 2], $"{counts[0]} of the first, {counts[terms / 2]} of the middle one.");
    }

    [Fact]
    public void The_same_number_gives_the_same_document()
    {
        var again = new GeneratedOpportunities(SchemaFolder.Read(Path.Combine(Repository.Root, "umbraco-schema"), demo: false)).Create(7);

        Assert.Equal(SchemaWriter.Bytes(Generated.Value[6]), SchemaWriter.Bytes(again));
    }

    private static void AssertAbout(double share, Func<ContentFile, bool> isSo) =>
        Assert.InRange(Generated.Value.Count(isSo) / (double)Documents, share * 0.7, share * 1.3);

    private static IEnumerable<string> Words() => Generated.Value
        .SelectMany(document => document.Values.Where(value => value.Alias is "summary" or "description" or "howToAccess"))
        .SelectMany(value => Word().Matches(Markup().Replace(value.Value, " ")).Select(word => word.Value.ToLower(CultureInfo.InvariantCulture)));

    private static string Value(ContentFile document, string alias) => document.Values.First(value => value.Alias == alias).Value;

    private static DateOnly EndsOn(ContentFile document) =>
        DateOnly.Parse(Day().Match(Value(document, "endsOn")).Value, CultureInfo.InvariantCulture);

    // The names of the rich text's parts are no words of the text.
    [GeneratedRegex("\"[a-zA-Z]+\":|<[^>]+>")]
    private static partial Regex Markup();

    [GeneratedRegex(@"\p{L}+")]
    private static partial Regex Word();

    [GeneratedRegex(@"\d{4}-\d{2}-\d{2}")]
    private static partial Regex Day();
}
