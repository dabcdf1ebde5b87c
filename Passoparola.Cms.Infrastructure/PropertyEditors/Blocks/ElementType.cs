using Umbraco.Cms.Core.Models;

namespace Passoparola.Cms.Infrastructure.PropertyEditors.Blocks;

/// <summary>What all blocks of a type share, worked out once: composing a type's properties clones every one of them.</summary>
internal sealed class ElementType(ContentTypeCompositionBase type)
{
    private readonly Dictionary<string, IPropertyType> _byAlias =
        type.CompositionPropertyTypes.ToDictionary(property => property.Alias, property => (IPropertyType)property.DeepClone(), StringComparer.OrdinalIgnoreCase);

    public string Alias => type.Alias;

    public IReadOnlyCollection<IPropertyType> PropertyTypes => _byAlias.Values;

    public IPropertyType? Find(string alias) => _byAlias.GetValueOrDefault(alias);
}
