using System.ComponentModel.DataAnnotations;
using Umbraco.Cms.Core.Cache;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Editors;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Cms.Core.Strings;

namespace Passoparola.Cms.Infrastructure.PropertyEditors.Images;

internal sealed class ImageCropperValueEditor(
    DataEditorAttribute attribute,
    IDataTypeConfigurationCache configurations,
    IShortStringHelper shortStrings,
    IJsonSerializer serializer,
    IIOHelper ioHelper) : DataValueEditor(shortStrings, serializer, ioHelper, attribute)
{
    private readonly IJsonSerializer _serializer = serializer;

    public override IValueRequiredValidator RequiredValidator => new FileRequired(_serializer);

    public override object? FromEditor(ContentPropertyData editorValue, object? currentValue)
    {
        var sent = ImageCropperValue.Read(editorValue.Value, _serializer);

        // Whoever receives uploads replaces the temporary file's id by a path before the value is stored; an id that
        // is still there must not wipe out the image that the property has.
        if (sent is { TemporaryFileId: not null } && string.IsNullOrWhiteSpace(sent.Src))
        {
            return currentValue;
        }

        return string.IsNullOrWhiteSpace(sent?.Src) ? null : _serializer.Serialize(sent.Pruned());
    }

    public override object? ToEditor(IProperty property, string? culture = null, string? segment = null)
    {
        if (ImageCropperValue.Read(property.GetValue(culture, segment), _serializer) is not { } image)
        {
            return null;
        }

        var configured = ConfigurationObject as ImageCropperConfiguration
            ?? configurations.GetConfigurationAs<ImageCropperConfiguration>(property.PropertyType.DataTypeKey);
        return image with { Crops = Crop.Configured(configured?.Crops ?? [], image.Crops) };
    }

    private sealed class FileRequired(IJsonSerializer serializer) : IValueRequiredValidator
    {
        public IEnumerable<ValidationResult> ValidateRequired(object? value, string? valueType) =>
            ImageCropperValue.Read(value, serializer) is { } image && (image.TemporaryFileId is not null || !string.IsNullOrWhiteSpace(image.Src))
                ? []
                : [value is null ? ValidationMessages.Missing : ValidationMessages.Empty];
    }
}
