using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Http;
using Passoparola.Cms.Api.Delivery.Expansion;

namespace Passoparola.Cms.Api.Delivery.Parameters;

/// <summary>One spelling for queries that mean the same.</summary>
internal static class CanonicalQuery
{
    /// <summary>For items by their keys.</summary>
    public static string Of(HttpContext http, IEnumerable<Guid> keys) => Join(http, [], keys.Select(key => key.ToString("N")));

    /// <summary>For a page of a query.</summary>
    public static string Of(HttpContext http, string? fetch, IEnumerable<string> filters, IEnumerable<string> sorts, Page page) => Join(
        http,
        [page.Skip.ToString(CultureInfo.InvariantCulture), page.Take.ToString(CultureInfo.InvariantCulture), fetch ?? ""],
        filters.Where(IsGiven).Select(filter => $"f{filter}").Concat(sorts.Where(IsGiven).Select(sort => $"s{sort}")));

    private static bool IsGiven(string text) => !string.IsNullOrWhiteSpace(text);

    private static string Join(HttpContext http, IEnumerable<string> first, IEnumerable<string> then)
    {
        var text = new StringBuilder();
        foreach (var part in first.Concat(then).Append(http.Features.Get<RequestedExpansion>()!.Canonical))
        {
            // With its length, so that no part can pretend to be two.
            text.Append(CultureInfo.InvariantCulture, $"{part.Length}:{part}");
        }

        return text.ToString();
    }
}
