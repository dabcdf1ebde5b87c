namespace Passoparola.Cms.Api.Delivery.Querying.Handlers;

/// <summary>The written form of a filter over texts: <c>word:a,b</c>, or <c>word:!a,b</c> for none of them.</summary>
/// <param name="Negated">Whether the list is of what must not be.</param>
/// <param name="Values">The values, without empty ones.</param>
internal readonly record struct ListFilter(bool Negated, string[] Values)
{
    public static ListFilter Parse(string filter, string prefix, StringSplitOptions trimming = StringSplitOptions.None)
    {
        var value = filter.AsSpan(prefix.Length);
        var negated = value.StartsWith('!');
        return new ListFilter(negated, value[(negated ? 1 : 0)..].ToString().Split(',', trimming | StringSplitOptions.RemoveEmptyEntries));
    }
}
