namespace Passoparola.Cms.Api.Delivery.Expansion;

/// <summary>What one request may ask for with <c>expand</c>; <c>Passoparola:Delivery:Expansion</c>.</summary>
public sealed class ExpansionSettings
{
    /// <summary>
    /// How many referred items, with the blocks and references in them, are rendered for one request at most. References
    /// that lead back to where they came from multiply with each level, and the answer is made in memory.
    /// </summary>
    public int MaxItems { get; set; } = 20_000;
}
