namespace Passoparola.Cms.Api.Delivery.Expansion;

/// <summary>What the request asks to expand and to include; null where the parameter is absent.</summary>
internal sealed record RequestedExpansion(ExpansionNode? Expand, ExpansionNode? Fields, ExpansionBudget Budget);
