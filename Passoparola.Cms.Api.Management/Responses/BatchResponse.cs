namespace Passoparola.Cms.Api.Management.Responses;

/// <summary>Things that were asked for by their keys.</summary>
/// <param name="Total">How many of them there are.</param>
public sealed record BatchResponse<T>(long Total, IReadOnlyList<T> Items);

internal static class BatchResponse
{
    /// <summary>In the order they were asked for, each once. A key that nothing has is passed over.</summary>
    public static BatchResponse<TResponse> InOrder<T, TResponse>(
        Guid[] keys, Func<Guid[], IEnumerable<T>> find, Func<T, Guid> keyOf, Func<T, TResponse> show)
    {
        var items = Found(keys, find, keyOf).Select(show).ToArray();
        return new BatchResponse<TResponse>(items.Length, items);
    }

    /// <inheritdoc cref="InOrder"/>
    public static async Task<BatchResponse<TResponse>> InOrderAsync<T, TResponse>(
        Guid[] keys, Func<Guid[], Task<IEnumerable<T>>> find, Func<T, Guid> keyOf, Func<T, TResponse> show)
    {
        IEnumerable<T> found = keys.Length == 0 ? [] : await find(keys);
        return InOrder(keys, _ => found, keyOf, show);
    }

    /// <inheritdoc cref="InOrder"/>
    public static IEnumerable<T> Found<T>(Guid[] keys, Func<Guid[], IEnumerable<T>> find, Func<T, Guid> keyOf)
    {
        var asked = keys.Distinct().ToArray();
        // Core takes no keys for all there are.
        var found = asked.Length == 0 ? [] : find(asked).ToDictionary(keyOf);
        return asked.Where(found.ContainsKey).Select(key => found[key]);
    }
}
