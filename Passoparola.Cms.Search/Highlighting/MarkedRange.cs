namespace Passoparola.Cms.Search.Highlighting;

/// <summary>A part of a text in UTF-16 units.</summary>
/// <param name="Start">Its first unit.</param>
/// <param name="End">The unit after its last.</param>
public readonly record struct MarkedRange(int Start, int End);
