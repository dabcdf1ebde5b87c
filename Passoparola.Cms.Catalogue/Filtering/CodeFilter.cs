using Passoparola.Cms.Catalogue.Vocabularies;

namespace Passoparola.Cms.Catalogue.Filtering;

/// <summary>A filter by the codes of a closed list.</summary>
public sealed record CodeFilter(string Name, IReadOnlyList<string> Codes) : CatalogueFilter(Name)
{
    public override FilterReading Read(FilterText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (ListOperation(text) is not { } operation || text.Values.Count == 0)
        {
            return NoSuchForm($"'{Name}:value', '{Name}:value,value' or '{Name}:!value'; the values are {string.Join(", ", Codes)}");
        }

        var codes = new List<string>();
        foreach (var value in text.Values)
        {
            if (Codes.FirstOrDefault(code => code.Equals(value, StringComparison.OrdinalIgnoreCase)) is not { } code)
            {
                return FilterReading.Wrong($"The filter '{Name}' knows no '{value}'. The nearest are: {string.Join(", ", NearestWords.To(value, Codes))}.");
            }

            codes.Add(code);
        }

        return FilterReading.Of(Name, operation, [.. codes]);
    }
}
