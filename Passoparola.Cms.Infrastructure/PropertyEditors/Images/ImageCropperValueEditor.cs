using System.ComponentModel.DataAnnotations;
using Passoparola.Cms.Infrastructure.PropertyEditors.Files;
using Umbraco.Cms.Core.Cache;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Editors;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Cms.Core.Strings;

namespace Passoparola.Cms.Infrastructure.PropertyEditors.Images;

internal sealed class ImageCropperValueEditor : DataValueEditor
{
    private readonly IDataTypeConfigurationCache _configurations;
    private readonly IJsonSerializer _serializer;
    private readonly UploadProperties _uploads;

    public ImageCropperValueEditor(
        DataEditorAttribute attribute,
        IDataTypeConfigurationCache configurations,
        UploadProperties uploads,
        IShortStringHelper shortStrings,
        IJsonSerializer serializer,
        IIOHelper ioHelper)
        : base(shortStrings, serializer, ioHelper, attribute)
    {
        _configurations = configurations;
        _serializer = serializer;
        _uploads = uploads;
        Validators.Add(new UploadValidator(uploads, value => ImageCropperValue.Read(value, serializer)?.TemporaryFileId, onlyImages: true));
    }

    public override IValueRequiredValidator RequiredValidator => new FileRequired(_serializer);

    public override object? FromEditor(ContentPropertyData editorValue, object? currentValue)
    {
        var sent = ImageCropperValue.Read(editorValue.Value, _serializer);
        var current = ImageCropperValue.Read(currentValue, _serializer)?.Src;
        var path = _uploads.PathOf(editorValue, sent?.Src, sent?.TemporaryFileId, current, onlyImages: true);
        return path is null || sent is null ? null : _serializer.Serialize((sent with { Src = path }).Pruned());
    }

    public override object? ToEditor(IProperty property, string? culture = null, string? segment = null)
    {
        if (ImageCropperValue.Read(property.GetValue(culture, segment), _serializer) is not { } image)
        {
            return null;
        }

        var configured = ConfigurationObject as ImageCropperConfiguration
            ?? _configurations.GetConfigurationAs<ImageCropperConfiguration>(property.PropertyType.DataTypeKey);
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
