using System.Globalization;
using Passoparola.Cms.Infrastructure.Schema.Files;

namespace Passoparola.Cms.Benchmarks.Generating;

/// <summary>
/// Opportunities that look like a district's real catalogue in what makes work: words, skews, languages, protected
/// places. The same number and the same schema always give the same documents.
/// </summary>
internal sealed class GeneratedOpportunities(SchemaSet schema)
{
    public const int Words = 60_000;

    /// <summary>The year in which those end that have ended; the others end later.</summary>
    public const int YearOfTheEnded = 2026;

    private static readonly DateTime Created = new(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    private readonly Vocabulary _vocabulary = new(Words);
    private readonly ContentFile _parent = schema.Contents.First(content => content.ContentType == "opportunityList");
    private readonly Guid[] _categories = KeysOf(schema, "category");
    private readonly Guid[] _targetGroups = KeysOf(schema, "targetGroup");
    private readonly Guid[] _municipalities = KeysOf(schema, "municipality");
    private readonly Guid[] _organisations = KeysOf(schema, "organisation");
    private readonly Guid[] _languages = KeysOf(schema, "spokenLanguage");
    private readonly Guid _location = schema.ContentTypes.First(type => type.Alias == "location").Key;

    public static Guid KeyOf(int number) => new(number, 0x7a5e, 0x4e0d, [0x80, 0, 0, 0, 0, 0, 0, 1]);

    public ContentFile Create(int number)
    {
        var random = new Random(number);
        var name = $"Opportunità generata {number:D6} {_vocabulary.Word(random)} {_vocabulary.Word(random)}";
        var names = new Dictionary<string, string> { ["it-IT"] = name };
        if (random.OneIn(20))
        {
            names["en-GB"] = $"Generated opportunity {number:D6} {_vocabulary.Word(random)}";
        }

        return new ContentFile(KeyOf(number), name, _parent.Key, "opportunity", Created.AddMinutes(number), number, Trashed: false, Published: true)
        {
            Names = names,
            PublishedCultures = names.Keys.ToHashSet(StringComparer.OrdinalIgnoreCase),
            Values = [.. Texts(random, names.Keys), .. Facts(random, number)],
            ParentName = _parent.Name,
            Path = $"{_parent.Path}/{name}",
            Level = _parent.Level + 1,
        };
    }

    private IEnumerable<PropertyValueFile> Texts(Random random, IEnumerable<string> cultures)
    {
        foreach (var culture in cultures)
        {
            yield return new PropertyValueFile("summary", culture, null, Limit(_vocabulary.Text(random, 2), 300));
            yield return new PropertyValueFile("description", culture, null, StoredValues.RichText(string.Concat(
                Enumerable.Range(0, random.Next(2, 5)).Select(_ => $"<p>{_vocabulary.Text(random, 4)}</p>"))));
            yield return new PropertyValueFile("howToAccess", culture, null, StoredValues.RichText($"<p>{_vocabulary.Text(random, 2)}</p>"));
            yield return new PropertyValueFile("keywords", culture, null, StoredValues.List(_vocabulary.Word(random), _vocabulary.Word(random)));
        }
    }

    private IEnumerable<PropertyValueFile> Facts(Random random, int number)
    {
        var ended = random.OneIn(10);
        yield return Fact("categories", StoredValues.Documents(_categories.PickSome(random, 3)));
        yield return Fact("targetGroups", StoredValues.Documents(_targetGroups.PickSome(random, 2)));
        yield return Fact("provider", StoredValues.Documents([_organisations.Pick(random)]));
        yield return Fact("servedMunicipalities", StoredValues.Documents(_municipalities.PickSome(random, 6)));
        yield return Fact("spokenLanguages", StoredValues.Documents(_languages.PickSome(random, 2)));
        yield return Fact("deliveryModes", StoredValues.List("inPerson", "phone"));
        yield return Fact("cost", StoredValues.List(random.OneIn(3) ? "paid" : "free"));
        yield return Fact("status", StoredValues.List(ended && random.OneIn(2) ? "ended" : "active"));
        yield return Fact("minimumAge", random.Next(0, 80).ToString(CultureInfo.InvariantCulture));
        yield return Fact("startsOn", StoredValues.Date(new DateOnly(2025, 1, 1).AddDays(random.Next(300))));
        yield return Fact("endsOn", StoredValues.Date(new DateOnly(ended ? YearOfTheEnded : 2031, 1, 1).AddDays(random.Next(200))));
        yield return Fact("locations", Location(random, number));
    }

    private string Location(Random random, int number) => StoredValues.Block(
        new Guid(number, 0x10c, 0x4e0d, [0x80, 0, 0, 0, 0, 0, 0, 2]),
        _location,
        [
            ("Umbraco.TextBox", "address", $"Via {_vocabulary.Word(random)} {random.Next(1, 200)}"),
            ("Umbraco.ContentPicker", "municipality", StoredValues.Documents([_municipalities.Pick(random)])),
            ("Umbraco.TextBox", "postalCode", "10015"),
            ("Umbraco.Decimal", "latitude", $"45.{random.Next(10000, 60000):D5}"),
            ("Umbraco.Decimal", "longitude", $"7.{random.Next(30000, 99999):D5}"),
            ("Umbraco.TrueFalse", "protectedPlace", random.OneIn(50) ? "1" : "0"),
        ]);

    private static PropertyValueFile Fact(string alias, string value) => new(alias, null, null, value);

    private static string Limit(string text, int length) => text.Length <= length ? text : text[..length];

    private static Guid[] KeysOf(SchemaSet schema, string type) =>
        [.. schema.Contents.Where(content => content.ContentType == type).OrderBy(content => content.SortOrder).ThenBy(content => content.Key).Select(content => content.Key)];
}
