namespace Passoparola.Cms.Api.Delivery.Caching;

/// <summary>What was asked for, in one spelling.</summary>
/// <param name="Kind">Which endpoint, or which rendering.</param>
/// <param name="Id">The item's key, where one is asked for by key.</param>
/// <param name="Path">The item's path, where one is asked for by path.</param>
/// <param name="Query">The query, parsed and written again; empty when it asks for nothing but the defaults.</param>
/// <param name="Culture">The culture as installed; empty when the address may decide it.</param>
/// <param name="Segment">The segment asked for; empty for none.</param>
/// <param name="StartItem">The start item asked for; empty for none.</param>
/// <param name="Site">Scheme and host where domains are configured, else empty.</param>
internal readonly record struct AnswerKey(
    AnswerKind Kind,
    Guid Id,
    string Path,
    string Query,
    string Culture,
    string Segment,
    string StartItem,
    string Site)
{
    public int Bytes => 96 + (2 * (Path.Length + Query.Length + Segment.Length + StartItem.Length + Site.Length));
}
