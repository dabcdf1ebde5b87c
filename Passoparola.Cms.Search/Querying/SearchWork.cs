namespace Passoparola.Cms.Search.Querying;

/// <summary>What an answer cost, for tests and benchmarks; never time.</summary>
/// <param name="PostingsVisited">How many entries of lists of documents were read.</param>
/// <param name="DocumentsExamined">How many documents were tried against the conditions.</param>
/// <param name="DocumentsScored">How many scores were computed.</param>
public sealed record SearchWork(long PostingsVisited, long DocumentsExamined, long DocumentsScored);
