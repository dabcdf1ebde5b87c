namespace Passoparola.Cms.Catalogue.Searching;

/// <summary>A text that is searched.</summary>
/// <param name="Name">Its name in answers: the alias of the property, or of what it is taken from.</param>
/// <param name="Weight">How much a word in it counts against one in a field of weight 1.</param>
/// <param name="Read">Its texts, plain, in the order in which they are shown.</param>
public sealed record TextField(string Name, double Weight, Func<SearchedDocument, IEnumerable<string>> Read);
