namespace Passoparola.Cms.Search.Highlighting;

/// <summary>A word of a text that a term of a query finds.</summary>
/// <param name="Range">Where it stands.</param>
/// <param name="Term">Which term it is.</param>
internal readonly record struct FoundWord(MarkedRange Range, int Term);
