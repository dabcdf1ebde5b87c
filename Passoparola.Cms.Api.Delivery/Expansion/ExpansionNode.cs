namespace Passoparola.Cms.Api.Delivery.Expansion;

/// <summary>A node of an <c>expand</c> or <c>fields</c> tree.</summary>
/// <param name="Key"><c>properties</c>, <c>$all</c> or a property alias; compared exactly.</param>
/// <param name="Items">What the node's brackets hold, in the order written.</param>
internal sealed record ExpansionNode(string Key, IReadOnlyList<ExpansionNode> Items)
{
    public const string All = "$all";
    public const string Properties = "properties";

    /// <summary>The node for a property below this one; null when the tree does not name it.</summary>
    public ExpansionNode? For(string propertyAlias) =>
        Items.FirstOrDefault(item => item.Key == All)
        ?? Items.FirstOrDefault(item => item.Key == Properties)?.Items.FirstOrDefault(item => item.Key == All || item.Key == propertyAlias);
}
