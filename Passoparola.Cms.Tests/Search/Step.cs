using Passoparola.Cms.Search.Indexing;

namespace Passoparola.Cms.Tests.Search;

/// <summary>One thing that happens to an index.</summary>
internal abstract record Step;

internal sealed record Change(List<Guid> Removed, List<IndexDocument> Added) : Step;

/// <summary>A merge reads the snapshot as it is now, and takes until <see cref="MergeEnds"/>.</summary>
/// <param name="Choice">A bit for each segment that takes part.</param>
internal sealed record MergeBegins(int Choice) : Step;

internal sealed record MergeEnds : Step;
