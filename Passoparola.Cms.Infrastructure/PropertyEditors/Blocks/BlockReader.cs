using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;
using Umbraco.Cms.Core.Models.Blocks;
using Umbraco.Cms.Core.Serialization;

namespace Passoparola.Cms.Infrastructure.PropertyEditors.Blocks;

internal static class BlockReader
{
    /// <summary>Reads blocks as stored or as an editor sends them. False for what is no block value.</summary>
    public static bool TryRead<TValue>(object? value, IJsonSerializer serializer, [NotNullWhen(true)] out TValue? blocks)
        where TValue : BlockValue
    {
        blocks = null;
        if (value is not (string or JsonNode or JsonElement or TValue) || !serializer.TryDeserialize(value, out blocks))
        {
            return false;
        }

        Upgrade(blocks);
        return true;
    }

    /// <summary>Umbraco 14 and earlier kept a block's properties as members of the block, and showed every block.</summary>
    public static void Upgrade(BlockValue blocks)
    {
        var old = blocks.ContentData.Concat(blocks.SettingsData)
            .Where(block => block.Values.Count == 0 && block.RawPropertyValues.Count > 0)
            .ToArray();
        foreach (var block in old)
        {
            block.Values = block.RawPropertyValues
                .Select(member => new BlockPropertyValue { Alias = member.Key, Value = member.Value })
                .ToList();
        }

        if (old.Length > 0 && blocks.Expose.Count == 0)
        {
            blocks.Expose = blocks.ContentData.Select(block => new BlockItemVariation(block.Key, null, null)).ToList();
        }

        foreach (var block in blocks.ContentData.Concat(blocks.SettingsData))
        {
            block.RawPropertyValues.Clear();
        }
    }
}
