using Passoparola.Cms.Search.Querying.Matching;

namespace Passoparola.Cms.Search.Querying.Words;

/// <summary>A word or phrase of a query over one segment.</summary>
internal abstract class TermMatcher : Matcher
{
    /// <summary>Lets documents be asked about from the first on again.</summary>
    public abstract void Restart();

    /// <summary>Counts how the term stands in a document, which must match and not be before any asked about already.</summary>
    public abstract void Count(int document, TermCounts counts);
}
