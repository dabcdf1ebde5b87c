using System.Globalization;
using Passoparola.Cms.Api.Management.Parameters;
using Passoparola.Cms.Api.Management.Responses;

namespace Passoparola.Cms.Api.Management.ContentTypes;

/// <summary>Types by a part of their name, whatever its case and accents; a site has few types and holds them in memory.</summary>
internal static class TypeSearch
{
    private static readonly CompareInfo Italian = CultureInfo.GetCultureInfo("it-IT").CompareInfo;

    public static PagedResponse<TItem> Page<T, TItem>(IEnumerable<T> types, Func<T, string> nameOf, string? query, Paging paging, Func<T, TItem> show)
    {
        var words = query?.Trim() ?? "";
        var found = types.Where(type => Italian.Contains(nameOf(type), words)).OrderBy(nameOf, StringComparer.CurrentCultureIgnoreCase).ToArray();
        return new PagedResponse<TItem>(found.Length, [.. found.Skip(paging.SkipOrDefault).Take(paging.TakeOrDefault).Select(show)]);
    }

    private static bool Contains(this CompareInfo culture, string name, string words) =>
        culture.IndexOf(name, words, CompareOptions.IgnoreCase | CompareOptions.IgnoreNonSpace) >= 0;
}
