namespace Passoparola.Cms.Search.Indexing;

/// <summary>A declared field. Any field may hold several values; any but text and opaque ones can be sorted by and counted.</summary>
/// <param name="Name">Case-sensitive. Text fields have names of their own: a text <c>name</c> may stand beside a folded <c>name</c>.</param>
/// <param name="Kind">What it holds.</param>
public sealed record SearchField(string Name, FieldKind Kind)
{
    /// <summary>How much an occurrence in this field counts against one in a field of weight 1. Of text fields only; positive.</summary>
    public double Weight { get; init; } = 1;
}
