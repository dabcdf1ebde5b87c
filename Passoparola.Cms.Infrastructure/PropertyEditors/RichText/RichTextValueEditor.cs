using System.ComponentModel.DataAnnotations;
using Passoparola.Cms.Infrastructure.PropertyEditors.Blocks;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Blocks;
using Umbraco.Cms.Core.Models.Editors;
using Umbraco.Cms.Core.Models.Validation;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.PropertyEditors.Validators;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Cms.Core.Strings;

namespace Passoparola.Cms.Infrastructure.PropertyEditors.RichText;

internal sealed class RichTextValueEditor : DataValueEditor, IDataValueReference, IDataValueTags, IStoresMarkup
{
    private readonly IJsonSerializer _serializer;
    private readonly RichTextMarkup _markup;
    private readonly BlockEditing _blocks;

    public RichTextValueEditor(
        DataEditorAttribute attribute,
        RichTextMarkup markup,
        BlockEditing blocks,
        IShortStringHelper shortStrings,
        IJsonSerializer serializer,
        IIOHelper ioHelper)
        : base(shortStrings, serializer, ioHelper, attribute)
    {
        _serializer = serializer;
        _markup = markup;
        _blocks = blocks;
        Validators.Add(new NestedBlocksValidator(this));
    }

    public override IValueRequiredValidator RequiredValidator => new MarkupRequired(_serializer);

    public override IValueFormatValidator FormatValidator => new MarkupFormat(_serializer);

    public override object? ToEditor(IProperty property, string? culture = null, string? segment = null)
    {
        if (!RichTextValue.TryRead(property.GetValue(culture, segment), _serializer, out RichTextValue? richText))
        {
            return null;
        }

        var blocks = richText.Blocks ?? new RichTextBlockValue();
        _blocks.Nested.ToEditor(blocks);
        return richText with { Markup = _markup.ToEditor(richText.Markup), Blocks = blocks };
    }

    public override object? FromEditor(ContentPropertyData editorValue, object? currentValue)
    {
        if (!RichTextValue.TryRead(editorValue.Value, _serializer, out RichTextValue? sent) || string.IsNullOrWhiteSpace(sent.Markup))
        {
            return null;
        }

        if (sent.Blocks is { } blocks)
        {
            DropUnplaced(blocks);
            RichTextValue.TryRead(currentValue, _serializer, out RichTextValue? current);
            _blocks.Nested.FromEditor(blocks, current?.Blocks, editorValue.ContentKey);
        }

        return _serializer.Serialize(sent with { Markup = _markup.ToStored(sent.Markup) });
    }

    public object? MakeSafe(object? stored)
    {
        if (!RichTextValue.TryRead(stored, _serializer, out RichTextValue? richText))
        {
            return stored;
        }

        var markup = _markup.MakeSafe(richText.Markup);
        var blocksChanged = richText.Blocks is { } blocks && _blocks.Nested.MakeSafe(blocks);

        // Never the markup alone: what is left of it could read as JSON.
        return blocksChanged || markup != richText.Markup ? _serializer.Serialize(richText with { Markup = markup }) : stored;
    }

    public IEnumerable<UmbracoEntityReference> GetReferences(object? value) =>
        RichTextValue.TryRead(value, _serializer, out RichTextValue? richText)
            ? _markup.References(richText.Markup)
                .Concat(richText.Blocks is { } blocks ? _blocks.Nested.References(blocks) : [])
                .Distinct()
            : [];

    public IEnumerable<ITag> GetTags(object? value, object? dataTypeConfiguration, int? languageId) =>
        RichTextValue.TryRead(value, _serializer, out RichTextValue? richText) && richText.Blocks is { } blocks
            ? _blocks.Nested.Tags(blocks, languageId)
            : [];

    public override IEnumerable<Guid> ConfiguredElementTypeKeys() =>
        BlockEditing.ElementTypeKeys((ConfigurationObject as RichTextConfiguration)?.Blocks);

    private static void DropUnplaced(RichTextBlockValue blocks)
    {
        var placed = (blocks.GetLayouts() ?? []).ToArray();
        BlockEditing.DropUnplaced(
            blocks,
            placed.Select(item => item.ContentKey).ToHashSet(),
            placed.Where(item => item.SettingsKey is not null).Select(item => item.SettingsKey!.Value).ToHashSet());
    }

    private sealed class NestedBlocksValidator(RichTextValueEditor editor) : IValueValidator
    {
        public IEnumerable<ValidationResult> Validate(
            object? value, string? valueType, object? dataTypeConfiguration, PropertyValidationContext validationContext) =>
            RichTextValue.TryRead(value, editor._serializer, out RichTextValue? richText) && richText.Blocks is { } blocks
                ? NestedProblems.Of(editor._blocks.Validator.Validate(blocks, validationContext, "blocks."))
                : [];
    }

    private sealed class MarkupRequired(IJsonSerializer serializer) : IValueRequiredValidator
    {
        public IEnumerable<ValidationResult> ValidateRequired(object? value, string? valueType) =>
            RichTextValue.TryRead(value, serializer, out RichTextValue? richText) && !string.IsNullOrWhiteSpace(richText.Markup)
                ? []
                : [value is null ? ValidationMessages.Missing : ValidationMessages.Empty];
    }

    private sealed class MarkupFormat(IJsonSerializer serializer) : IValueFormatValidator
    {
        public IEnumerable<ValidationResult> ValidateFormat(object? value, string? valueType, string format) =>
            RichTextValue.TryRead(value, serializer, out RichTextValue? richText)
                ? new RegexValidator().ValidateFormat(richText.Markup, valueType, format)
                : [];
    }
}
