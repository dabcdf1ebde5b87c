using System.Text.Json;

namespace Passoparola.Cms.Benchmarks.Reading;

/// <summary>The words of the site's vocabularies that filters take: the last part of each term's address, in the editors' order.</summary>
internal sealed record SiteWords(IReadOnlyList<string> Categories, IReadOnlyList<string> TargetGroups, IReadOnlyList<string> Municipalities, IReadOnlyList<string> Providers)
{
    public static async Task<SiteWords> AskAsync(HttpClient site, CancellationToken cancellation) => new(
        await AskAsync(site, "category", cancellation),
        await AskAsync(site, "targetGroup", cancellation),
        await AskAsync(site, "municipality", cancellation),
        await AskAsync(site, "organisation", cancellation));

    private static async Task<IReadOnlyList<string>> AskAsync(HttpClient site, string type, CancellationToken cancellation)
    {
        var target = new Uri($"{DeliveryApi.Content}?filter=contentType:{type}&sort=sortOrder:asc&take=500", UriKind.Relative);
        using var page = JsonDocument.Parse(await site.GetStringAsync(target, cancellation));
        return [.. page.RootElement.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("route").GetProperty("path").GetString()!.Trim('/').Split('/')[^1])];
    }
}
