using System.ComponentModel.DataAnnotations;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Editors;
using Umbraco.Cms.Core.Models.Validation;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.PropertyEditors.Validators;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Strings;

namespace Passoparola.Cms.Infrastructure.PropertyEditors.TextFields;

/// <summary>An array of texts in the editor, one line each in the database, as Umbraco has always stored it.</summary>
internal sealed class MultipleTextStringValueEditor : DataValueEditor
{
    private static readonly string[] LineBreaks = ["\r\n", "\n", "\r"];

    private readonly IJsonSerializer _serializer;

    public MultipleTextStringValueEditor(
        DataEditorAttribute attribute,
        ILocalizedTextService texts,
        IShortStringHelper shortStrings,
        IJsonSerializer serializer,
        IIOHelper ioHelper)
        : base(shortStrings, serializer, ioHelper, attribute)
    {
        _serializer = serializer;
        Validators.Add(new LimitsValidator(texts, serializer));
    }

    public override IValueRequiredValidator RequiredValidator => ItemsRequiredValidator.Instance;

    public override IValueFormatValidator FormatValidator => new EachLineFormatValidator(_serializer);

    public override object? FromEditor(ContentPropertyData editorValue, object? currentValue)
    {
        var lines = Lines(editorValue.Value, _serializer);
        return lines.Count == 0 ? null : string.Join('\n', lines);
    }

    public override object ToEditor(IProperty property, string? culture = null, string? segment = null) =>
        Lines(property.GetValue(culture, segment), _serializer);

    // A line break inside an item would come back as two items.
    private static List<string> Lines(object? value, IJsonSerializer serializer) =>
        Items.Read(value, serializer)
            .SelectMany(item => item.Split(LineBreaks, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            .ToList();

    private sealed class LimitsValidator(ILocalizedTextService texts, IJsonSerializer serializer) : IValueValidator
    {
        public IEnumerable<ValidationResult> Validate(
            object? value, string? valueType, object? dataTypeConfiguration, PropertyValidationContext validationContext)
        {
            // Whether an empty list is allowed is the property's mandatory flag, not the limit's business.
            var lines = Lines(value, serializer);
            return lines.Count > 0 && dataTypeConfiguration is MultipleTextStringConfiguration limits
                ? texts.OutsideLimits(lines.Count, limits.Min, limits.Max)
                : [];
        }
    }

    private sealed class EachLineFormatValidator(IJsonSerializer serializer) : IValueFormatValidator
    {
        private readonly RegexValidator _pattern = new();

        public IEnumerable<ValidationResult> ValidateFormat(object? value, string? valueType, string format) =>
            Lines(value, serializer)
                .Select(line => _pattern.ValidateFormat(line, valueType, format).ToList())
                .FirstOrDefault(results => results.Count > 0) ?? [];
    }
}
