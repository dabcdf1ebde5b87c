using System.Text;
using System.Text.RegularExpressions;
using Passoparola.Cms.Infrastructure.Schema.Files;
using Passoparola.Cms.Tests.Support;

namespace Passoparola.Cms.Tests.Infrastructure.Schema;

/// <summary>What the shipped files say, before anything is imported.</summary>
public sealed partial class TheSeed
{
    private static readonly Lazy<SchemaSet> Read = new(() => SchemaFolder.Read(Path.Combine(Repository.Root, "umbraco-schema"), demo: false));

    [Theory]
    [InlineData("district", 4)]
    [InlineData("municipality", 174)]
    [InlineData("organisation", 16)]
    [InlineData("category", 12)]
    [InlineData("targetGroup", 4)]
    [InlineData("welfarePointKind", 3)]
    [InlineData("hostPlaceKind", 5)]
    [InlineData("projectActivity", 4)]
    [InlineData("territorialTable", 7)]
    [InlineData("opportunity", 0)]
    [InlineData("welfarePoint", 0)]
    [InlineData("newsItem", 0)]
    public void The_seed_holds_so_many(string type, int count) => Assert.Equal(count, Of(type).Count());

    [Fact]
    public void Forty_eight_municipalities_have_no_documented_district() =>
        Assert.Equal(48, Of("municipality").Count(municipality => !Has(municipality, "district")));

    [Fact]
    public void A_hundred_and_seven_municipalities_have_no_documented_managing_body() =>
        Assert.Equal(107, Of("municipality").Count(municipality => !Has(municipality, "managingBody")));

    [Fact]
    public void Four_municipalities_are_in_the_province_of_Vercelli_and_the_others_in_that_of_Turin() => Assert.Equal(
        [("TO", 170), ("VC", 4)],
        Of("municipality").GroupBy(municipality => municipality.Values.Single(value => value.Alias == "province").Value)
            .Select(province => (province.Key, province.Count())).OrderBy(province => province.Key, StringComparer.Ordinal));

    [Fact]
    public void The_project_has_five_functions() =>
        Assert.Equal(5, Text(Of("project").Single(), "functions", "it-IT").Split('\n').Length);

    [Fact]
    public void No_inferred_district_is_published() => Assert.DoesNotContain(
        Directory.EnumerateFiles(Path.Combine(Repository.Root, "umbraco-schema"), "*", SearchOption.AllDirectories),
        file => File.ReadAllText(file).Contains("district_inferred", StringComparison.OrdinalIgnoreCase));

    [Fact]
    public void Only_what_the_site_s_owner_has_still_to_write_is_a_draft() => Assert.Equal(
        ["Accessibilità", "Note legali", "Privacy"],
        Read.Value.Contents.Where(content => content.PublishedCultures.Count == 0 && !content.Published).Select(content => content.Name).Order(StringComparer.Ordinal));

    [Fact]
    public void Every_published_document_is_so_in_every_language_it_has_a_name_in() => Assert.DoesNotContain(
        Read.Value.Contents.Where(content => content.PublishedCultures.Count > 0 || content.Published),
        content => content.Names.Count == 0 ? !content.Published : !content.PublishedCultures.SetEquals(content.Names.Keys));

    [Theory]
    [MemberData(nameof(Statements))]
    public void The_seed_carries_every_statement_of_the_project_s_own_text(string statement) =>
        Assert.Contains(Plain(statement), Plain(All.Value), StringComparison.Ordinal);

    public static TheoryData<string> Statements => [.. SourceStatements.All];

    private static readonly Lazy<string> All = new(() => string.Join('\n', Read.Value.Contents
        .SelectMany(content => content.Values.Where(value => value.Culture is null or "it-IT").Select(value => value.Value)
            .Prepend(content.Names.GetValueOrDefault("it-IT") ?? content.Name))));

    private static IEnumerable<ContentFile> Of(string type) => Read.Value.Contents.Where(content => content.ContentType == type);

    private static bool Has(ContentFile content, string alias) => content.Values.Any(value => value.Alias == alias && value.Value.Length > 0);

    private static string Text(ContentFile content, string alias, string culture) =>
        content.Values.Single(value => value.Alias == alias && value.Culture == culture).Value;

    // Markup, typography and case are the editor's business; the words are the source's.
    private static string Plain(string text)
    {
        var bare = new StringBuilder(NotText().Replace(text.Replace("\\u0027", "'", StringComparison.Ordinal), " ").ToUpperInvariant());
        bare.Replace('’', '\'').Replace('–', '-');
        return Spaces().Replace(bare.ToString(), " ");
    }

    [GeneratedRegex("<[^>]*>|\\\\n|\\\\\"|[«»“”\"•*]")]
    private static partial Regex NotText();

    [GeneratedRegex("\\s+")]
    private static partial Regex Spaces();
}
