using Passoparola.Cms.Api.Delivery.Querying.Indexing;

namespace Passoparola.Cms.Api.Delivery.Querying;

/// <summary>The cultures of the site, from the index that has a partition for each.</summary>
internal sealed class InstalledCultures(LiveContentIndex index)
{
    /// <summary>The culture as it is installed, whatever the case it is written in; null when it is not.</summary>
    public string? Find(string culture) =>
        index.Current?.Cultures.FirstOrDefault(installed => installed.Equals(culture, StringComparison.OrdinalIgnoreCase));
}
