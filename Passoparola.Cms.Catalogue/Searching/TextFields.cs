using Passoparola.Cms.Catalogue.Stored;
using Passoparola.Cms.Catalogue.Territory;

namespace Passoparola.Cms.Catalogue.Searching;

/// <summary>
/// What the search reads of each document, the weightiest first. Contacts, addresses and notes of editors are not among it:
/// nobody finds a person or a protected place by its words.
/// </summary>
public static class TextFields
{
    public static IReadOnlyList<TextField> All { get; } =
    [
        new("name", 10, document => One(document.Name)),
        new("acronym", 8, document => Text(document, "acronym")),
        new("otherNames", 8, document => document.Values.Lines("otherNames")),
        new("keywords", 6, document => document.Values.Codes("keywords")),
        new("categories", 5, document => document.NamesOf(document.Values.Keys("categories").Concat(document.Values.Keys("category")))),
        new("targetGroups", 4, document => document.NamesOf(document.Values.Keys("targetGroups"))),
        new("summary", 4, document => Text(document, "summary")),
        new("legalName", 4, document => Text(document, "legalName")),
        new("kind", 3, document => document.NamesOf(document.Values.Keys("kind").Concat(document.Values.Keys("hostPlaceKind")))),
        new("services", 3, document => document.Values.Lines("services")),
        new("provider", 3, document => document.NamesOf(document.Values.Keys("provider").Concat(document.Values.Keys("runBy")))),
        new("municipality", 2, document => document.NamesOf(Place.Of(document.Values, document.Culture).Select(place => place.Municipality).OfType<Guid>())),
        new("plainText", 2, document => Text(document, "plainText")),
        new("description", 1, document => Rich(document, "description", "generalObjective", "territoryNote")),
        new("body", 1, document => BodyText.Read(document.Values, "body", document.Culture).Concat(Rich(document, "body", "outcomes"))),
        new("functions", 1, document => document.Values.Lines("functions")),
        new("howToAccess", 1, document => Rich(document, "howToAccess")),
        new("eligibilityNote", 1, document => Text(document, "eligibilityNote")),
        new("partners", 1, document => document.NamesOf(document.Values.Keys("partners").Concat(document.Values.Keys("relatedOrganisations")))),
        new("requiredDocuments", 0.5, document => document.Values.Lines("requiredDocuments")),
    ];

    private static IEnumerable<string> Text(SearchedDocument document, string alias) => One(document.Values.Text(alias));

    private static IEnumerable<string> Rich(SearchedDocument document, params string[] aliases) =>
        aliases
            .Select(document.Values.Text)
            .OfType<string>()
            .Select(PlainText.OfRichText)
            .Where(text => text.Length > 0);

    private static IEnumerable<string> One(string? text) => text is null ? [] : [text];
}
