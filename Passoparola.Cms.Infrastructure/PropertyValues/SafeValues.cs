using System.Collections.Concurrent;
using Passoparola.Cms.Infrastructure.PropertyEditors;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.PropertyEditors;

namespace Passoparola.Cms.Infrastructure.PropertyValues;

/// <summary>
/// Keeps markup that could harm its readers out of the database. Repositories ask it for all that they store, because
/// values reach them on many ways: editors, imports, copies, versions that were stored under other rules.
/// </summary>
internal sealed class SafeValues(Lazy<PropertyEditorCollection> editors)
{
    private readonly ConcurrentDictionary<string, IStoresMarkup?> _byAlias = new();

    /// <param name="publishing">Whether the values that were published are stored again too.</param>
    /// <returns>Whether anything had to go.</returns>
    public bool MakeSafe(IContentBase content, bool publishing)
    {
        var changed = false;
        foreach (var property in content.Properties)
        {
            if (_byAlias.GetOrAdd(property.PropertyType.PropertyEditorAlias, Find) is { } editor)
            {
                foreach (var value in property.Values)
                {
                    changed |= MakeSafe(value, editor, publishing);
                }
            }
        }

        return changed;
    }

    private static bool MakeSafe(IPropertyValue value, IStoresMarkup editor, bool publishing)
    {
        var edited = editor.MakeSafe(value.EditedValue);
        var published = !publishing ? value.PublishedValue
            : Equals(value.PublishedValue, value.EditedValue) ? edited
            : editor.MakeSafe(value.PublishedValue);
        var changed = !ReferenceEquals(edited, value.EditedValue) || !ReferenceEquals(published, value.PublishedValue);
        value.EditedValue = edited;
        value.PublishedValue = published;
        return changed;
    }

    private IStoresMarkup? Find(string alias) =>
        editors.Value.TryGet(alias, out var editor) ? editor.GetValueEditor() as IStoresMarkup : null;
}
