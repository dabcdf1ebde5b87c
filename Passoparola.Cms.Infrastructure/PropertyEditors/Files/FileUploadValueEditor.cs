using System.ComponentModel.DataAnnotations;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Editors;
using Umbraco.Cms.Core.Models.Validation;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Strings;

namespace Passoparola.Cms.Infrastructure.PropertyEditors.Files;

internal sealed class FileUploadValueEditor : DataValueEditor
{
    private readonly IJsonSerializer _serializer;
    private readonly UploadProperties _uploads;

    public FileUploadValueEditor(
        DataEditorAttribute attribute,
        ILocalizedTextService texts,
        UploadProperties uploads,
        IShortStringHelper shortStrings,
        IJsonSerializer serializer,
        IIOHelper ioHelper)
        : base(shortStrings, serializer, ioHelper, attribute)
    {
        _serializer = serializer;
        _uploads = uploads;
        Validators.Add(new ExtensionValidator(texts, serializer));
        Validators.Add(new UploadValidator(uploads, value => UploadedFile.Read(value, serializer)?.TemporaryFileId, onlyImages: false));
    }

    public override object? FromEditor(ContentPropertyData editorValue, object? currentValue)
    {
        var sent = UploadedFile.Read(editorValue.Value, _serializer);
        var current = UploadedFile.Read(currentValue, _serializer)?.Src;
        return _uploads.PathOf(editorValue, sent?.Src, sent?.TemporaryFileId, current, onlyImages: false);
    }

    public override object? ToEditor(IProperty property, string? culture = null, string? segment = null) =>
        UploadedFile.Read(property.GetValue(culture, segment), _serializer);

    private sealed class ExtensionValidator(ILocalizedTextService texts, IJsonSerializer serializer) : IValueValidator
    {
        public IEnumerable<ValidationResult> Validate(
            object? value, string? valueType, object? dataTypeConfiguration, PropertyValidationContext validationContext)
        {
            var allowed = (dataTypeConfiguration as FileUploadConfiguration)?.FileExtensions.ToArray() ?? [];
            var extension = Path.GetExtension(UploadedFile.Read(value, serializer)?.Src)?.TrimStart('.');
            return string.IsNullOrEmpty(extension)
                || allowed.Length == 0
                || allowed.Any(candidate => candidate.TrimStart('.').Equals(extension, StringComparison.OrdinalIgnoreCase))
                ? []
                : [texts.Invalid("notOneOfOptions", extension)];
        }
    }
}
