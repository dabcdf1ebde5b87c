using System.Collections.Frozen;
using Passoparola.Cms.Infrastructure.PublishedContent.Items;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace Passoparola.Cms.Infrastructure.PropertyEditors.Blocks;

/// <summary>A block as converters, templates and the Delivery API see it, in one culture.</summary>
internal sealed class PublishedBlock : IPublishedElement
{
    private readonly FrozenDictionary<string, IPublishedProperty> _properties;
    private readonly bool _preview;

    public PublishedBlock(
        Guid key,
        IPublishedContentType type,
        bool preview,
        Func<IPublishedPropertyType, SourceValue[]> valuesOf,
        PropertySurroundings surroundings)
    {
        Key = key;
        ContentType = type;
        _preview = preview;
        Properties = type.PropertyTypes
            .Select(property => new PublishedProperty(property, this, preview, valuesOf(property), surroundings))
            .ToArray();
        _properties = Properties.ToFrozenDictionary(property => property.Alias, StringComparer.OrdinalIgnoreCase);
    }

    public IPublishedContentType ContentType { get; }

    public Guid Key { get; }

    public IEnumerable<IPublishedProperty> Properties { get; }

    public PublishedItemType ItemType => PublishedItemType.Element;

    public IReadOnlyDictionary<string, PublishedCultureInfo> Cultures => FrozenDictionary<string, PublishedCultureInfo>.Empty;

    // A block is part of a document: it has no node, name or history of its own.
    public int Id => 0;

    public string Name => string.Empty;

    public int SortOrder => 0;

    public int CreatorId => 0;

    public int WriterId => 0;

    public DateTime CreateDate => default;

    public DateTime UpdateDate => default;

    public IPublishedProperty? GetProperty(string alias) => _properties.GetValueOrDefault(alias);

    public bool IsDraft(string? culture = null) => _preview;

    public bool IsPublished(string? culture = null) => !_preview;
}
