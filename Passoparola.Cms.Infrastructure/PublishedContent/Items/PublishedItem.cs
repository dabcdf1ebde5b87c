using System.Collections.Frozen;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Extensions;

namespace Passoparola.Cms.Infrastructure.PublishedContent.Items;

/// <summary>A document or media item as templates, converters and the Delivery API see it.</summary>
internal sealed class PublishedItem(HeldVersion version, PublishedType type, PublishedItemSurroundings surroundings)
    : PublishableContentBase, IPublishedContent
{
    private PublishedProperty[]? _properties;
    private IReadOnlyDictionary<string, PublishedCultureInfo>? _cultures;

    public override IPublishedContentType ContentType => type.Type;

    public override Guid Key => version.Key;

    public override int Id => version.Id;

    public override int SortOrder => version.SortOrder;

    public override int CreatorId => version.CreatorId;

    public override DateTime CreateDate => version.CreateDate;

    public override int WriterId => version.WriterId;

    public override DateTime UpdateDate => version.UpdateDate;

    public int Level => version.Level;

    public string Path => version.Path;

    public int? TemplateId => null;

    public string Name => this.Name(surroundings.Properties.Variation);

    public string? UrlSegment => PublishedContentUrlSegmentResolver.Resolve(this, surroundings.Properties.Variation);

    public override PublishedItemType ItemType => type.Type.ItemType;

    public override IReadOnlyDictionary<string, PublishedCultureInfo> Cultures => _cultures ??= MakeCultures();

    public override IEnumerable<IPublishedProperty> Properties => Held;

    private PublishedProperty[] Held => _properties ??= MakeProperties();

    public override IPublishedProperty? GetProperty(string alias) =>
        type.Type.GetPropertyIndex(alias) is >= 0 and var index ? Held[index] : null;

    public override bool IsDraft(string? culture = null) =>
        version.IsDraft && (!ContentType.VariesByCulture() || Cultures.ContainsKey(InContext(culture)));

    public override bool IsPublished(string? culture = null)
    {
        if (ItemType == PublishedItemType.Media)
        {
            return true;
        }

        var wanted = ContentType.VariesByCulture() ? InContext(culture) : "";
        if (version.IsDraft)
        {
            return surroundings.IsPublished(Key, wanted);
        }

        return !ContentType.VariesByCulture() || Cultures.ContainsKey(wanted);
    }

    private string InContext(string? culture) =>
        culture ?? surroundings.Properties.Variation.VariationContext?.Culture ?? "";

    // Segments are asked of IDocumentUrlService; Core no longer reads them here.
    private FrozenDictionary<string, PublishedCultureInfo> MakeCultures() => ContentType.VariesByCulture()
        ? version.Cultures.ToFrozenDictionary(
            culture => culture.Culture,
            culture => new PublishedCultureInfo(culture.Culture, culture.Name, urlSegment: null, culture.Date),
            StringComparer.OrdinalIgnoreCase)
        : FrozenDictionary.ToFrozenDictionary(
            [KeyValuePair.Create("", new PublishedCultureInfo("", version.Name, urlSegment: null, version.UpdateDate))],
            StringComparer.OrdinalIgnoreCase);

    private PublishedProperty[] MakeProperties()
    {
        var types = type.Type.PropertyTypes as IPublishedPropertyType[] ?? [.. type.Type.PropertyTypes];
        var sources = new List<SourceValue>?[types.Length];
        foreach (var value in PackedValues.Unpack(version.Values))
        {
            // Values of removed properties stay stored and are not read.
            if (type.PropertyIndexes.TryGetValue(value.PropertyTypeId, out var index) && index >= 0)
            {
                (sources[index] ??= []).Add(new SourceValue(value.Culture ?? "", value.Segment ?? "", value.Value));
            }
        }

        var properties = new PublishedProperty[types.Length];
        for (var index = 0; index < types.Length; index++)
        {
            properties[index] = new PublishedProperty(
                types[index], this, version.IsDraft, sources[index]?.ToArray() ?? [], surroundings.Properties);
        }

        return properties;
    }
}
