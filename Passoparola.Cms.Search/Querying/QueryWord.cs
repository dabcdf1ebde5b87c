namespace Passoparola.Cms.Search.Querying;

/// <summary>A word that is searched for.</summary>
/// <param name="Word">Without case and accents.</param>
/// <param name="Root">What it has in common with its other forms.</param>
public readonly record struct QueryWord(string Word, string Root);
