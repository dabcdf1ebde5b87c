namespace Passoparola.Cms.Search.Querying;

/// <summary>One key of an order. Documents without a value come last in either direction.</summary>
/// <param name="Field">A keyword, folded or number field.</param>
/// <param name="Descending">Whether great values come first.</param>
public sealed record SearchSort(string Field, bool Descending = false)
{
    /// <summary>The best score first.</summary>
    public static readonly SearchSort Relevance = new("", Descending: true);
}
