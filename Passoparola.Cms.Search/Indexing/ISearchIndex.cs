namespace Passoparola.Cms.Search.Indexing;

/// <summary>The index of everything published, as it is now.</summary>
public interface ISearchIndex
{
    /// <summary>The installed cultures; none until the site is loaded.</summary>
    IReadOnlyList<string> Cultures { get; }

    /// <summary>
    /// What the culture shows, in the case-insensitive name of an installed culture; without documents for any other.
    /// Null until the site is loaded. A reader takes it once for a request and keeps it: it never changes.
    /// </summary>
    SearchSnapshot? For(string culture);
}
