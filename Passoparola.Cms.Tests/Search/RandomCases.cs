using FsCheck;
using FsCheck.Fluent;
using Passoparola.Cms.Search.Analysis;
using Passoparola.Cms.Search.Facets;
using Passoparola.Cms.Search.Indexing;
using Passoparola.Cms.Search.Querying;
using Passoparola.Cms.Search.Querying.Clauses;

namespace Passoparola.Cms.Tests.Search;

/// <summary>Documents, histories and queries that have much to do with each other.</summary>
internal static class RandomCases
{
    public const string Title = "title";
    public const string Body = "body";
    public const string Note = "note";
    public const string Kind = "kind";
    public const string Name = "name";
    public const string Size = "size";
    public const string Hours = "hours";

    private const int FewKeys = 16;

    private static readonly string[] Words =
    [
        "disabile", "disabili", "Disabilità", "casa", "case", "attività", "attivita'", "dell'infanzia", "infanzia", "per", "la", "l'aiuto",
        "aiutare", "servizio", "servizi", "socio-sanitario", "TO4", "A.S.L.", "anziani",
    ];

    private static readonly string[] Beginnings = ["dis", "ser", "a", "ca", "inf", "to", "pe"];
    private static readonly string[] Kinds = ["a", "b", "c", "d"];
    private static readonly string[] Names = ["Casa", "casa mia", "La via", "Città", "città alta"];

    public static IAnalyzer Italian { get; } = Analyzers.For("it-IT");

    public static SearchSchema Schema { get; } = new(
    [
        new SearchField(Title, FieldKind.Text) { Weight = 3 },
        new SearchField(Body, FieldKind.Text),
        new SearchField(Note, FieldKind.Text) { Weight = 1 },
        new SearchField(Kind, FieldKind.Keyword),
        new SearchField(Name, FieldKind.Folded),
        new SearchField(Size, FieldKind.Number),
        new SearchField(Hours, FieldKind.Opaque),
    ]);

    public static Guid Key(int number) => new(number, 0, 0, [0, 0, 0, 0, 0, 0, 0, 0]);

    public static Gen<List<Step>> Histories() => OneToFew(12, Gen.Frequency(
        (5, from added in Few(14, Documents())
            from removed in Few(4, Gen.Choose(1, FewKeys))
            select (Step)new Change([.. removed.Select(Key)], [.. added.DistinctBy(document => document.Key)])),
        (1, from choice in Gen.Choose(0, 255) select (Step)new MergeBegins(choice)),
        (1, Gen.Constant((Step)new MergeEnds()))));

    /// <summary>Documents of which each holds a kind and a size that few others hold, beside what they have in common.</summary>
    public static Gen<List<IndexDocument>> ManyDocuments() =>
        from documents in Gen.Choose(1_100, 1_600).SelectMany(count => Documents().ListOf(count))
        select documents.Select((document, number) => document with
        {
            Key = Key(number),
            Values = [.. document.Values, FieldValue.Of(Kind, $"rare {number / 3}"), FieldValue.Of(Size, 1_000 + (number / 5))],
        }).ToList();

    public static Gen<SearchQuery> Queries() =>
        from text in Texts()
        from filters in SeldomMany(
            from clause in Clauses(2)
            from name in Gen.Elements("", "kinds", "names")
            select new SearchFilter(clause, name.Length == 0 ? null : name))
        from facets in Gen.SubListOf(new FacetRequest("kinds", Kind), new FacetRequest("names", Name))
        from sorts in Few(2, (Gen.OneOf(
            Gen.Constant(SearchSort.Relevance),
            from field in Gen.Elements(Kind, Name, Size)
            from backwards in Gen.Elements(true, false)
            select new SearchSort(field, backwards))))
        from skip in Gen.Frequency((4, Gen.Constant(0)), (1, Gen.Choose(0, 4)))
        from take in Gen.Choose(0, 20)
        select new SearchQuery
        {
            Text = text,
            Filters = [.. filters],
            Facets = [.. facets],
            Sorts = [.. sorts],
            Skip = skip,
            Take = take,
            Reasons = true,
        };

    private static Gen<IndexDocument> Documents() =>
        from key in Gen.Choose(1, FewKeys)
        from title in Few(3, Gen.Elements(Words))
        from bodies in Few(3, (Few(6, Gen.Elements(Words))))
        from note in Few(2, Gen.Elements(Words))
        from kinds in Few(3, (Gen.Elements(Kinds)))
        from names in Few(2, (Gen.Elements(Names)))
        from sizes in Few(2, (Gen.Choose(-2, 3)))
        from hours in Few(2, (Gen.Choose(1, 4)))
        select new IndexDocument(Key(key), key % 3, [], [],
        [
            FieldValue.Text(Title, string.Join(' ', title)),
            .. bodies.Select(body => FieldValue.Text(Body, string.Join(' ', body))),
            FieldValue.Text(Note, string.Join(", ", note)),
            .. kinds.Select(kind => FieldValue.Of(Kind, kind)),
            .. names.Select(name => FieldValue.Of(Name, name)),
            .. sizes.Select(size => FieldValue.Of(Size, size)),
            .. hours.Select(hour => FieldValue.Opaque(Hours, new TimeOnly(hour, 0))),
        ]);

    private static Gen<TextQuery?> Texts() => Gen.Frequency(
        (2, Gen.Constant((TextQuery?)null)),
        (4, TextParts().Select(part => (TextQuery?)TextQuery.Parse(part, Italian))),
        (3, from parts in OneToFew(3, TextParts()) select (TextQuery?)TextQuery.Parse(string.Join(' ', parts), Italian)));

    private static Gen<string> TextParts() => Gen.Frequency(
        (5, Gen.Elements(Words)),
        (3, Gen.Elements(Beginnings)),
        (2, from words in OneToFew(3, Gen.Elements(Words)) select $"\"{string.Join(' ', words)}\""),
        (1, from word in Gen.Elements(Words) select $"-{word}"),
        (1, from words in OneToFew(2, Gen.Elements(Words)) select $"-\"{string.Join(' ', words)}\""));

    private static Gen<SearchClause> Clauses(int depth)
    {
        var leaves = new[]
        {
            Gen.Constant<SearchClause>(new AllClause()),
            from values in Gen.SubListOf(Kinds) select (SearchClause)new KeywordClause(Kind, [.. values]),
            from values in Gen.SubListOf(Names) select (SearchClause)new KeywordClause(Name, [.. values.Select(FoldedText.Of)]),
            from parts in Gen.SubListOf("casa", "a m", "t", "zz") select (SearchClause)new ContainsClause(Name, [.. parts]),
            from phrases in Gen.SubListOf("casa", "citta", "via", "") select (SearchClause)new WholeWordsClause(Name, [.. phrases]),
            from ranges in Few(2, Ranges()) select (SearchClause)new NumberClause(Size, [.. ranges]),
            from field in Gen.Elements(Kind, Name, Size, Hours) select (SearchClause)new ExistsClause(field),
            from hour in Gen.Choose(1, 4) select (SearchClause)new PredicateClause(Hours, value => ((TimeOnly)value).Hour == hour),
            from opening in Gen.Choose(1, 3) select (SearchClause)new PredicateClause(Hours, value => ((TimeOnly)value).Hour > opening),
            from text in Texts() where text is not null select (SearchClause)new TextClause(text),
        };
        if (depth == 0)
        {
            return Gen.OneOf(leaves);
        }

        var inner = Few(3, (Clauses(depth - 1)));
        return Gen.Frequency(
            (4, Gen.OneOf(leaves)),
            (1, from clauses in inner select (SearchClause)new AndClause([.. clauses])),
            (1, from clauses in inner select (SearchClause)new OrClause([.. clauses])),
            (1, from clause in Clauses(depth - 1) select (SearchClause)new NotClause(clause)));
    }

    private static Gen<List<T>> Few<T>(int atMost, Gen<T> of) => Gen.Choose(0, atMost).SelectMany(count => of.ListOf(count)).Select(list => list.ToList());

    // Two conditions at once leave little to compare.
    private static Gen<List<T>> SeldomMany<T>(Gen<T> of) => Gen.Frequency((4, Few(0, of)), (4, Few(1, of)), (1, Few(3, of)));

    private static Gen<List<T>> OneToFew<T>(int atMost, Gen<T> of) => Gen.Choose(1, atMost).SelectMany(count => of.ListOf(count)).Select(list => list.ToList());

    private static Gen<NumberRange> Ranges() =>
        from low in Gen.Choose(-3, 3)
        from high in Gen.Choose(-3, 3)
        from form in Gen.Choose(0, 5)
        select form switch
        {
            0 => NumberRange.Exactly(low),
            1 => NumberRange.AtLeast(low),
            2 => NumberRange.Above(low),
            3 => NumberRange.AtMost(high),
            4 => NumberRange.Below(high),
            _ => new NumberRange(low, true, high, false),
        };
}
