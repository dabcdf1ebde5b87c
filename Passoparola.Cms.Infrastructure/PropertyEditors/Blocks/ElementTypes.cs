using System.Runtime.CompilerServices;
using Passoparola.Cms.Infrastructure.DocumentTypes;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Blocks;
using Umbraco.Cms.Core.Scoping;

namespace Passoparola.Cms.Infrastructure.PropertyEditors.Blocks;

/// <summary>Finds the element types of blocks and the types of their properties.</summary>
internal sealed class ElementTypes(StoredContentTypes types, ICoreScopeProvider scopes)
{
    // The room of types gives out new models whenever one has changed, and what was made of the old ones goes with them.
    private readonly ConditionalWeakTable<ContentTypeCompositionBase, ElementType> _made = [];

    /// <summary>Gives every value of every block its property type; what no type knows any more is left out.</summary>
    /// <returns>The element types in use, by key.</returns>
    public IReadOnlyDictionary<Guid, ElementType> Resolve(BlockValue blocks)
    {
        var found = Of(blocks);
        blocks.ContentData.RemoveAll(block => !found.ContainsKey(block.ContentTypeKey));
        blocks.SettingsData.RemoveAll(block => !found.ContainsKey(block.ContentTypeKey));

        foreach (var block in blocks.ContentData.Concat(blocks.SettingsData))
        {
            var type = found[block.ContentTypeKey];
            block.ContentTypeAlias = type.Alias;
            block.Values = block.Values.Where(value => type.Find(value.Alias) is not null).ToList();
            foreach (var value in block.Values)
            {
                value.PropertyType = type.Find(value.Alias);
            }
        }

        return found;
    }

    /// <summary>The element types in use, by key.</summary>
    public Dictionary<Guid, ElementType> Of(BlockValue blocks)
    {
        Guid[] keys = [.. blocks.ContentData.Concat(blocks.SettingsData).Select(block => block.ContentTypeKey).Distinct()];
        if (keys.Length == 0)
        {
            return [];
        }

        using var scope = scopes.CreateCoreScope(autoComplete: true);
        return keys.Select(types.Current.Find).OfType<ContentType>().Where(type => type.IsElement)
            .ToDictionary(type => type.Key, type => _made.GetValue(type, made => new ElementType(made)));
    }
}
