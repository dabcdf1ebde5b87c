using Passoparola.Cms.Catalogue.Vocabularies;

namespace Passoparola.Cms.Catalogue.Filtering;

/// <summary>A filter by items of one of the site's lists.</summary>
/// <param name="ListAlias">The type of the list.</param>
public sealed record TermFilter(string Name, string ListAlias, Vocabulary Vocabulary) : CatalogueFilter(Name)
{
    public override FilterReading Read(FilterText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (ListOperation(text) is not { } operation || text.Values.Count == 0)
        {
            return NoSuchForm($"'{Name}:value', '{Name}:value,value' or '{Name}:!value', where a value is a key or the last part of an item's Italian address");
        }

        var keys = new List<string>();
        foreach (var value in text.Values)
        {
            if (Vocabulary.Find(ListAlias, value) is not { } key)
            {
                return FilterReading.Wrong(Unknown(value));
            }

            keys.Add(IndexFields.Written(key));
        }

        return FilterReading.Of(Name, operation, [.. keys]);
    }

    private string Unknown(string value) =>
        $"The filter '{Name}' knows no '{value}'. {Nearest(NearestWords.To(value, Vocabulary.Words(ListAlias)))}";

    private static string Nearest(IReadOnlyList<string> words) =>
        words.Count == 0 ? "Its list is empty." : $"The nearest are: {string.Join(", ", words)}.";
}
