using System.ComponentModel.DataAnnotations;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Editors;
using Umbraco.Cms.Core.Models.Validation;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Strings;

namespace Passoparola.Cms.Infrastructure.PropertyEditors.Choices;

/// <summary><c>{ value, label }</c> in the editor, the same as JSON text in the database.</summary>
internal sealed class ColorPickerValueEditor : DataValueEditor
{
    private readonly IJsonSerializer _serializer;

    public ColorPickerValueEditor(
        DataEditorAttribute attribute,
        ILocalizedTextService texts,
        IShortStringHelper shortStrings,
        IJsonSerializer serializer,
        IIOHelper ioHelper)
        : base(shortStrings, serializer, ioHelper, attribute)
    {
        _serializer = serializer;
        Validators.Add(new OfferedColorValidator(texts, serializer));
    }

    public override object? FromEditor(ContentPropertyData editorValue, object? currentValue) =>
        PickedColor.Read(editorValue.Value, _serializer) is { } color ? _serializer.Serialize(color) : null;

    public override object? ToEditor(IProperty property, string? culture = null, string? segment = null) =>
        PickedColor.Read(property.GetValue(culture, segment), _serializer);

    private sealed class OfferedColorValidator(ILocalizedTextService texts, IJsonSerializer serializer) : IValueValidator
    {
        public IEnumerable<ValidationResult> Validate(
            object? value, string? valueType, object? dataTypeConfiguration, PropertyValidationContext validationContext) =>
            dataTypeConfiguration is ColorPickerConfiguration picker
                && PickedColor.Read(value, serializer) is { Value: { } color } picked
                && !picker.Items.Any(item => picked.IsSameAs(item.Value))
                ? [texts.Invalid("invalidColor", color)]
                : [];
    }
}
