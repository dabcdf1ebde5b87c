namespace Passoparola.Cms.Catalogue.Searching;

/// <summary>The types of documents that people search for; lists and terms are how they narrow it down.</summary>
public static class SearchedTypes
{
    public static IReadOnlyList<string> Aliases { get; } =
        ["opportunity", "organisation", "welfarePoint", "page", "newsItem", "project", "projectActivity"];

    public static bool Include(string alias) => Aliases.Contains(alias);
}
