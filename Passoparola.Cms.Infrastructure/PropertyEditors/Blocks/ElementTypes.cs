using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Blocks;
using Umbraco.Cms.Core.Services;

namespace Passoparola.Cms.Infrastructure.PropertyEditors.Blocks;

/// <summary>Finds the element types of blocks and the types of their properties.</summary>
internal sealed class ElementTypes(IContentTypeService contentTypes)
{
    /// <summary>Gives every value of every block its property type; what no type knows any more is left out.</summary>
    /// <returns>The element types in use, by key.</returns>
    public IReadOnlyDictionary<Guid, IContentType> Resolve(BlockValue blocks)
    {
        var types = Of(blocks);
        blocks.ContentData.RemoveAll(block => !types.ContainsKey(block.ContentTypeKey));
        blocks.SettingsData.RemoveAll(block => !types.ContainsKey(block.ContentTypeKey));

        foreach (var block in blocks.ContentData.Concat(blocks.SettingsData))
        {
            var type = types[block.ContentTypeKey];
            var properties = type.CompositionPropertyTypes.ToDictionary(property => property.Alias, StringComparer.OrdinalIgnoreCase);
            block.ContentTypeAlias = type.Alias;
            block.Values = block.Values.Where(value => properties.ContainsKey(value.Alias)).ToList();
            foreach (var value in block.Values)
            {
                value.PropertyType = properties[value.Alias];
            }
        }

        return types;
    }

    private Dictionary<Guid, IContentType> Of(BlockValue blocks)
    {
        var keys = blocks.ContentData.Concat(blocks.SettingsData).Select(block => block.ContentTypeKey).Distinct().ToArray();

        // Umbraco reads "no keys" as "all types".
        return keys.Length == 0
            ? []
            : contentTypes.GetMany(keys).Where(type => type.IsElement).ToDictionary(type => type.Key);
    }
}
