namespace Passoparola.Cms.Search.Analysis;

/// <summary>A word in a text.</summary>
/// <param name="Start">Where it begins, in UTF-16 units of the text.</param>
/// <param name="Length">How many UTF-16 units it takes.</param>
/// <param name="Word">The word without case and accents.</param>
/// <param name="IsElided">Whether an apostrophe ties it to the word after it.</param>
public readonly record struct Token(int Start, int Length, string Word, bool IsElided);
