namespace Passoparola.Cms.Api.Delivery.Expansion;

/// <summary>What the request asks to expand and to include; null where the parameter is absent.</summary>
internal sealed record RequestedExpansion(ExpansionNode? Expand, ExpansionNode? Fields, ExpansionBudget Budget)
{
    /// <summary>What is asked for, in one spelling; empty when nothing is.</summary>
    public string Canonical { get; } = CanonicalExpansion.Of(Expand, Fields);
}
