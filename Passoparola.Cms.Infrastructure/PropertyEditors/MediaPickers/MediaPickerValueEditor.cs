using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Cache;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Editors;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Cms.Core.Strings;

namespace Passoparola.Cms.Infrastructure.PropertyEditors.MediaPickers;

internal sealed class MediaPickerValueEditor : DataValueEditor, IDataValueReference
{
    private readonly IJsonSerializer _serializer;
    private readonly IDataTypeConfigurationCache _configurations;
    private readonly MediaItemTypes _mediaTypes;

    public MediaPickerValueEditor(
        DataEditorAttribute attribute,
        PickedMediaValidator validator,
        MediaItemTypes mediaTypes,
        IDataTypeConfigurationCache configurations,
        IShortStringHelper shortStrings,
        IJsonSerializer serializer,
        IIOHelper ioHelper)
        : base(shortStrings, serializer, ioHelper, attribute)
    {
        _serializer = serializer;
        _configurations = configurations;
        _mediaTypes = mediaTypes;
        Validators.Add(validator);
    }

    public override IValueRequiredValidator RequiredValidator => ItemsRequiredValidator.Instance;

    public override object? FromEditor(ContentPropertyData editorValue, object? currentValue)
    {
        var picked = PickedMedia.ReadAll(editorValue.Value, _serializer);
        return picked.Count == 0 ? null : _serializer.Serialize(picked.Select(item => item.Pruned()));
    }

    public override object ToEditor(IProperty property, string? culture = null, string? segment = null)
    {
        var picked = PickedMedia.ReadAll(property.GetValue(culture, segment), _serializer);
        if (picked.Count == 0)
        {
            return Array.Empty<PickedMedia>();
        }

        var configuration = ConfigurationObject as MediaPicker3Configuration
            ?? _configurations.GetConfigurationAs<MediaPicker3Configuration>(property.PropertyType.DataTypeKey);
        var aliases = _mediaTypes.AliasesOf(picked.Select(item => item.MediaKey));

        // A media item that is gone cannot be shown; the stored value keeps it until the document is saved.
        return picked
            .Where(item => aliases.ContainsKey(item.MediaKey))
            .Select(item => item.ConfiguredBy(configuration) with { MediaTypeAlias = aliases[item.MediaKey] })
            .ToArray();
    }

    public IEnumerable<UmbracoEntityReference> GetReferences(object? value) =>
        PickedMedia.ReadAll(value, _serializer)
            .Select(item => new UmbracoEntityReference(new GuidUdi(Constants.UdiEntityType.Media, item.MediaKey)));
}
