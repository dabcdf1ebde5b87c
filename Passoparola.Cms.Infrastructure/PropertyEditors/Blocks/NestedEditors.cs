using Umbraco.Cms.Core.Cache;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Blocks;
using Umbraco.Cms.Core.Models.Editors;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Serialization;

namespace Passoparola.Cms.Infrastructure.PropertyEditors.Blocks;

/// <summary>Lets each property inside a block be read, written and followed by its own editor.</summary>
internal sealed class NestedEditors(
    PropertyEditorCollection editors,
    ElementTypes elementTypes,
    IDataTypeConfigurationCache configurations,
    DataValueReferenceFactoryCollection references,
    IJsonSerializer serializer)
{
    public void ToEditor(BlockValue blocks)
    {
        elementTypes.Resolve(blocks);
        foreach (var value in Values(blocks))
        {
            if (EditorOf(value, out var configuration) is { } editor)
            {
                value.Value = editor.GetValueEditor(configuration).ToEditor(AsProperty(value));
            }
        }
    }

    /// <param name="current">What the property holds now: an editor may need the value that it replaces.</param>
    public void FromEditor(BlockValue sent, BlockValue? current, Guid contentKey)
    {
        elementTypes.Resolve(sent);
        var held = current is null
            ? []
            : current.ContentData.Concat(current.SettingsData).DistinctBy(block => block.Key).ToDictionary(block => block.Key);

        foreach (var block in sent.ContentData.Concat(sent.SettingsData))
        {
            held.TryGetValue(block.Key, out var heldBlock);
            foreach (var value in block.Values)
            {
                FromEditor(value, heldBlock, contentKey);
            }
        }
    }

    /// <summary>Makes the markup inside the blocks safe; what no type knows, and nobody reads, stays as it is.</summary>
    /// <returns>Whether anything had to go.</returns>
    public bool MakeSafe(BlockValue blocks)
    {
        var changed = false;
        var types = elementTypes.Of(blocks);
        foreach (var block in blocks.ContentData.Concat(blocks.SettingsData))
        {
            foreach (var value in block.Values)
            {
                if (types.GetValueOrDefault(block.ContentTypeKey)?.Find(value.Alias) is { } property
                    && editors.TryGet(property.PropertyEditorAlias, out var editor)
                    && editor.GetValueEditor() is IStoresMarkup markup)
                {
                    var stored = value.Stored(serializer);
                    var safe = markup.MakeSafe(stored);
                    changed |= !ReferenceEquals(safe, stored);
                    value.Value = ReferenceEquals(safe, stored) ? value.Value : safe;
                }
            }
        }

        return changed;
    }

    public IEnumerable<UmbracoEntityReference> References(BlockValue blocks)
    {
        elementTypes.Resolve(blocks);
        return Values(blocks)
            .GroupBy(value => value.PropertyType!.PropertyEditorAlias)
            .SelectMany(IEnumerable<UmbracoEntityReference> (group) => editors.TryGet(group.Key, out var editor)
                ? references.GetReferences(editor, group.Select(value => value.Stored(serializer)).Distinct())
                : [])
            .Distinct();
    }

    public IEnumerable<ITag> Tags(BlockValue blocks, int? languageId)
    {
        elementTypes.Resolve(blocks);
        return Values(blocks).SelectMany(value =>
            EditorOf(value, out var configuration)?.GetValueEditor() is IDataValueTags tags
                ? tags.GetTags(value.Stored(serializer), configuration, languageId)
                : []);
    }

    private void FromEditor(BlockPropertyValue value, BlockItemData? held, Guid contentKey)
    {
        if (EditorOf(value, out var configuration) is not { } editor)
        {
            return;
        }

        var before = held?.Values.FirstOrDefault(candidate =>
            candidate.Alias == value.Alias && candidate.IsFor(value.Culture, value.Segment));
        var sent = new ContentPropertyData(value.Value, configuration)
        {
            ContentKey = contentKey,
            PropertyTypeKey = value.PropertyType!.Key,
        };

        value.Value = editor.GetValueEditor(configuration).FromEditor(sent, before?.Stored(serializer));
    }

    private IDataEditor? EditorOf(BlockPropertyValue value, out object? configuration)
    {
        configuration = null;
        if (!editors.TryGet(value.PropertyType!.PropertyEditorAlias, out var editor))
        {
            return null;
        }

        configuration = configurations.GetConfiguration(value.PropertyType.DataTypeKey);
        return editor;
    }

    /// <summary>A property that holds nothing but this value: which culture it is for is the block's business.</summary>
    private Property AsProperty(BlockPropertyValue value)
    {
        var type = (IPropertyType)value.PropertyType!.DeepClone();
        type.Variations = ContentVariation.Nothing;
        var property = new Property(type);
        try
        {
            property.SetValue(value.Stored(serializer));
        }
        catch (InvalidOperationException)
        {
            // The data type has changed its kind of storage since the value was stored: the editor starts empty.
        }

        return property;
    }

    private static IEnumerable<BlockPropertyValue> Values(BlockValue blocks) =>
        blocks.ContentData.Concat(blocks.SettingsData).SelectMany(block => block.Values);
}
