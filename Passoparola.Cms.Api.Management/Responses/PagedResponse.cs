using Passoparola.Cms.Api.Management.Parameters;

namespace Passoparola.Cms.Api.Management.Responses;

/// <summary>A page of a list.</summary>
/// <param name="Total">How many there are in all.</param>
/// <param name="Items">Those of this page.</param>
public sealed record PagedResponse<T>(long Total, IReadOnlyList<T> Items);

internal static class PagedResponse
{
    /// <summary>A page of a list that is held whole.</summary>
    public static PagedResponse<T> Of<T>(IReadOnlyCollection<T> all, Paging paging) =>
        new(all.Count, [.. all.Skip(paging.SkipOrDefault).Take(paging.TakeOrDefault)]);
}
