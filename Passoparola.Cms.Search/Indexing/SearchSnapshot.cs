using Passoparola.Cms.Search.Analysis;
using Passoparola.Cms.Search.Querying;

namespace Passoparola.Cms.Search.Indexing;

/// <summary>Every document one culture shows, at one moment. Immutable, for any number of readers.</summary>
public sealed class SearchSnapshot
{
    private SearchSnapshot(SearchSchema schema, IAnalyzer analyzer)
    {
        Schema = schema;
        Analyzer = analyzer;
    }

    public SearchSchema Schema { get; }

    /// <summary>The analyser its texts were indexed with, to read a <see cref="TextQuery"/> with.</summary>
    public IAnalyzer Analyzer { get; }

    /// <summary>How many documents there are.</summary>
    public int Count => throw new NotImplementedException();

    /// <summary>Answers a query.</summary>
    /// <exception cref="ArgumentException">The query names a field that is not declared, or not of a kind it can be asked so.</exception>
    public SearchResult Search(SearchQuery query) => throw new NotImplementedException();
}
