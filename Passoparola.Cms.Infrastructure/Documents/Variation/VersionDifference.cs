using Passoparola.Cms.Infrastructure.PropertyValues;
using Umbraco.Cms.Core.Models;
using Umbraco.Extensions;

namespace Passoparola.Cms.Infrastructure.Documents.Variation;

/// <summary>Whether the current version of a document differs from the published one, and in which cultures, from their rows alone.</summary>
internal sealed class VersionDifference
{
    private readonly bool _typeVaries;
    private readonly Dictionary<int, bool> _propertyVaries;
    private readonly string _defaultCulture;

    public VersionDifference(IContentTypeComposition type, string defaultCulture)
    {
        _typeVaries = type.VariesByCulture();
        _propertyVaries = type.CompositionPropertyTypes.ToDictionary(property => property.Id, property => property.VariesByCulture());
        _defaultCulture = defaultCulture;
    }

    public void Note(DocumentRow document, DocumentVersionRow current, DocumentVersionRow? published)
    {
        var cultures = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        cultures.UnionWith(Differing(Shown(current), Shown(published)).Select(name => name.Culture ?? _defaultCulture));
        var edited = published is null || current.Name != published.Name || cultures.Count > 0;
        if (_typeVaries)
        {
            cultures.UnionWith(Differing(Names(current), Names(published)).Select(name => name.Culture!)
                .Where(culture => StoredCultures.Read(current.Cultures).Any(stored => stored.Culture.InvariantEquals(culture))));
        }

        document.Edited = edited || cultures.Count > 0;
        document.EditedCultures = _typeVaries ? [.. cultures] : [];
    }

    private Dictionary<(int Id, string? Culture, string? Segment), object> Shown(DocumentVersionRow? version) =>
        version is null
            ? []
            : StoredValues.Read(version.Values)
                .Where(value => _propertyVaries.TryGetValue(value.PropertyTypeId, out var varies) && varies == value.Culture is not null)
                .ToDictionary(value => (value.PropertyTypeId, value.Culture, value.Segment), value => value.Value);

    private static Dictionary<(int Id, string? Culture, string? Segment), object> Names(DocumentVersionRow? version) =>
        version is null
            ? []
            : StoredCultures.Read(version.Cultures).ToDictionary(culture => (0, (string?)culture.Culture, (string?)null), culture => (object)culture.Name);

    private static IEnumerable<(int Id, string? Culture, string? Segment)> Differing(
        Dictionary<(int Id, string? Culture, string? Segment), object> current,
        Dictionary<(int Id, string? Culture, string? Segment), object> published) =>
        current.Keys.Union(published.Keys)
            .Where(name => !Equals(current.GetValueOrDefault(name), published.GetValueOrDefault(name)));
}
