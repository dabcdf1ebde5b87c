namespace Passoparola.Cms.Search.Highlighting;

/// <summary>A passage of a text with what was found in it.</summary>
/// <param name="Text">The passage, plain text as it stands in the whole.</param>
/// <param name="Ranges">What to mark, ascending and apart from each other.</param>
public sealed record Snippet(string Text, IReadOnlyList<MarkedRange> Ranges);
