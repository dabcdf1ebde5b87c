namespace Passoparola.Cms.Search.Querying.Clauses;

/// <summary>Documents that a text finds, whatever their score.</summary>
/// <param name="Text">The text, read with the analyser of the snapshot that is asked.</param>
public sealed record TextClause(TextQuery Text) : SearchClause;
