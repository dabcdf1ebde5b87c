namespace Passoparola.Cms.Catalogue.Filtering;

/// <summary>A filter by what editors tagged documents with, ignoring case. Any word may be asked for.</summary>
public sealed record KeywordFilter(string Name) : CatalogueFilter(Name)
{
    /// <summary>How a tag stands in the index.</summary>
    public static string Written(string keyword)
    {
        ArgumentNullException.ThrowIfNull(keyword);
        return keyword.Trim().ToLowerInvariant();
    }

    public override FilterReading Read(FilterText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return ListOperation(text) is { } operation && text.Values.Count > 0
            ? FilterReading.Of(Name, operation, [.. text.Values.Select(Written)])
            : NoSuchForm($"'{Name}:word', '{Name}:word,word' or '{Name}:!word'");
    }
}
