using Umbraco.Cms.Core.DeliveryApi;

namespace Passoparola.Cms.Catalogue.Filtering;

/// <summary>One of the catalogue's filters.</summary>
/// <param name="Name">The word that requests use.</param>
public abstract record CatalogueFilter(string Name)
{
    /// <summary>Reads the filter. Never throws: what cannot be used is a problem.</summary>
    public abstract FilterReading Read(FilterText text);

    /// <summary>Whether the values are written as a list of what must, or must not, be.</summary>
    private protected static FilterOperation? ListOperation(FilterText text) => text.Operator switch
    {
        ":" => FilterOperation.Is,
        ":!" => FilterOperation.IsNot,
        _ => null,
    };

    private protected FilterReading NoSuchForm(string accepted) =>
        FilterReading.Wrong($"The filter '{Name}' is written {accepted}.");
}
