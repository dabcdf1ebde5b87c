namespace Passoparola.Cms.Benchmarks.Hosting;

/// <summary>Where a site process keeps its database.</summary>
/// <param name="Directory">The process's working directory; everything it writes beside the database goes there.</param>
/// <param name="ConnectionString">The value of <c>ConnectionStrings:umbracoDbDSN</c>.</param>
/// <param name="ProviderName">The value of <c>ConnectionStrings:umbracoDbDSN_ProviderName</c>.</param>
public sealed record SiteDatabase(string Directory, string ConnectionString, string ProviderName)
{
    /// <summary>The settings that choose it.</summary>
    public IEnumerable<(string Key, string Value)> Settings =>
    [
        ("ConnectionStrings:umbracoDbDSN", ConnectionString),
        ("ConnectionStrings:umbracoDbDSN_ProviderName", ProviderName),
    ];
}
