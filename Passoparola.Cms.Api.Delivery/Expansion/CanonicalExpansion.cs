using System.Text;

namespace Passoparola.Cms.Api.Delivery.Expansion;

/// <summary>One spelling for all that <c>expand</c> and <c>fields</c> can be written as and mean the same.</summary>
internal static class CanonicalExpansion
{
    public static string Of(ExpansionNode? expand, ExpansionNode? fields)
    {
        if (expand is null && fields is null)
        {
            return "";
        }

        var text = new StringBuilder();
        Append(text, expand);
        text.Append(';');
        if (fields is not null)
        {
            // Fields that name nothing leave everything out, which is not the same as no fields.
            text.Append('=');
            Append(text, fields);
        }

        return text.ToString();
    }

    private static void Append(StringBuilder text, ExpansionNode? node)
    {
        if (node is null or { Items.Count: 0 })
        {
            return;
        }

        // Brackets that name nothing that counts are still brackets: fields then leave everything out.
        text.Append('[');
        foreach (var child in Named(node))
        {
            text.Append(child.Key);
            Append(text, child);
            text.Append(',');
        }

        text.Append(']');
    }

    // As ExpansionNode.For reads a node: $all hides everything beside and behind it, of the same alias the first counts.
    private static IEnumerable<ExpansionNode> Named(ExpansionNode node)
    {
        if (node.Items.FirstOrDefault(item => item.Key == ExpansionNode.All) is { } all)
        {
            return [all];
        }

        var items = node.Items.FirstOrDefault(item => item.Key == ExpansionNode.Properties)?.Items ?? [];
        var place = items.Select(item => item.Key).ToList().IndexOf(ExpansionNode.All);
        var specific = (place < 0 ? items : items.Take(place)).DistinctBy(item => item.Key).OrderBy(item => item.Key, StringComparer.Ordinal);
        return place < 0 ? specific : specific.Append(items[place]);
    }
}
