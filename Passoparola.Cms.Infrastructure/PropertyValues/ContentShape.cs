using Umbraco.Cms.Core.Models;
using Umbraco.Extensions;

namespace Passoparola.Cms.Infrastructure.PropertyValues;

/// <summary>What all content of a type shares, worked out once: composing a type's properties clones every one of them.</summary>
internal sealed class ContentShape
{
    private readonly Dictionary<int, string> _aliases;

    public ContentShape(ContentTypeCompositionBase type)
    {
        PropertyTypes = [.. type.CompositionPropertyTypes.Select(property => (IPropertyType)property.DeepClone())];
        Simple = type.ToSimple();
        VariesByCulture = type.VariesByCulture();
        Shell = Emptied(type);
        _aliases = PropertyTypes.ToDictionary(property => property.Id, property => property.Alias);
    }

    public IReadOnlyList<IPropertyType> PropertyTypes { get; }

    public ISimpleContentType Simple { get; }

    public bool VariesByCulture { get; }

    /// <summary>The type without its properties, for constructors that would compose them for every item again.</summary>
    public ContentTypeCompositionBase Shell { get; }

    /// <param name="json">Values as <see cref="StoredValues"/> writes them; <c>null</c> for none.</param>
    /// <param name="aliases">The properties whose values are wanted; <c>null</c> for all of them.</param>
    public IReadOnlyList<StoredValue> Read(string? json, HashSet<string>? aliases)
    {
        List<StoredValue> values = json is null ? [] : StoredValues.Read(json);
        return aliases is null
            ? values
            : [.. values.Where(value => _aliases.TryGetValue(value.PropertyTypeId, out var alias) && aliases.Contains(alias))];
    }

    private static ContentTypeCompositionBase Emptied(ContentTypeCompositionBase type)
    {
        var shell = (ContentTypeCompositionBase)type.DeepClone();
        shell.ContentTypeComposition = [];
        shell.PropertyGroups = [];
        shell.NoGroupPropertyTypes = [];
        return shell;
    }
}
