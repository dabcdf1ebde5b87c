using Passoparola.Cms.Infrastructure.PropertyValues;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.PropertyEditors;

namespace Passoparola.Cms.Infrastructure.MediaFiles;

/// <summary>The files that media name in their values, whichever property holds them.</summary>
internal sealed class MediaFilePaths(Lazy<MediaUrlGeneratorCollection> generators)
{
    public IEnumerable<string> Of(IMedia media) => Of(media, PropertyHydration.EditedValues(media.Properties));

    public IEnumerable<string> Of(IMedia media, IEnumerable<StoredValue> values)
    {
        var editors = media.Properties.ToDictionary(property => property.PropertyType.Id, property => property.PropertyType.PropertyEditorAlias);
        return values.Select(value => Of(editors.GetValueOrDefault(value.PropertyTypeId), value.Value)).OfType<string>().Distinct(StringComparer.Ordinal);
    }

    /// <returns><c>null</c> when the editor holds no files, or the value names none.</returns>
    public string? Of(string? editorAlias, object? value) =>
        editorAlias is not null && generators.Value.TryGetMediaPath(editorAlias, value, out var path) ? path : null;
}
