using System.ComponentModel.DataAnnotations;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Blocks;
using Umbraco.Cms.Core.Models.Editors;
using Umbraco.Cms.Core.Models.Validation;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Cms.Core.Strings;

namespace Passoparola.Cms.Infrastructure.PropertyEditors.Blocks;

/// <summary>Blocks as Umbraco 15 and later exchange them; every value inside goes through its own editor.</summary>
internal sealed class BlockValueEditor<TValue, TLayout> : DataValueEditor, IDataValueReference, IDataValueTags, IStoresMarkup
    where TValue : BlockValue<TLayout>, new()
    where TLayout : class, IBlockLayoutItem
{
    private readonly IJsonSerializer _serializer;
    private readonly BlockEditing _editing;
    private readonly BlockKind<TLayout> _kind;

    public BlockValueEditor(
        DataEditorAttribute attribute,
        BlockKind<TLayout> kind,
        BlockEditing editing,
        IShortStringHelper shortStrings,
        IJsonSerializer serializer,
        IIOHelper ioHelper)
        : base(shortStrings, serializer, ioHelper, attribute)
    {
        _serializer = serializer;
        _editing = editing;
        _kind = kind;
        Validators.Add(new Validator(this));
    }

    public override IValueRequiredValidator RequiredValidator => new Required(this);

    public override object? ToEditor(IProperty property, string? culture = null, string? segment = null)
    {
        if (!BlockReader.TryRead(property.GetValue(culture, segment), _serializer, out TValue? blocks))
        {
            return null;
        }

        _editing.Nested.ToEditor(blocks);
        return blocks;
    }

    public override object? FromEditor(ContentPropertyData editorValue, object? currentValue)
    {
        if (!BlockReader.TryRead(editorValue.Value, _serializer, out TValue? sent))
        {
            return null;
        }

        DropUnplaced(sent);
        if (sent.ContentData.Count == 0)
        {
            return null;
        }

        BlockReader.TryRead(currentValue, _serializer, out TValue? current);
        _editing.Nested.FromEditor(sent, current, editorValue.ContentKey);
        return _serializer.Serialize(sent);
    }

    public object? MakeSafe(object? stored) =>
        BlockReader.TryRead(stored, _serializer, out TValue? blocks) && _editing.Nested.MakeSafe(blocks) ? _serializer.Serialize(blocks) : stored;

    public IEnumerable<UmbracoEntityReference> GetReferences(object? value) =>
        BlockReader.TryRead(value, _serializer, out TValue? blocks) ? _editing.Nested.References(blocks) : [];

    public IEnumerable<ITag> GetTags(object? value, object? dataTypeConfiguration, int? languageId) =>
        BlockReader.TryRead(value, _serializer, out TValue? blocks) ? _editing.Nested.Tags(blocks, languageId) : [];

    public override IEnumerable<Guid> ConfiguredElementTypeKeys() => BlockEditing.ElementTypeKeys(_kind.Blocks(ConfigurationObject));

    private void DropUnplaced(TValue blocks)
    {
        var placed = (blocks.GetLayouts() ?? []).SelectMany(_kind.WithNested).ToArray();
        BlockEditing.DropUnplaced(
            blocks,
            placed.Select(item => item.ContentKey).ToHashSet(),
            placed.Where(item => item.SettingsKey is not null).Select(item => item.SettingsKey!.Value).ToHashSet());
    }

    private sealed class Required(BlockValueEditor<TValue, TLayout> editor) : IValueRequiredValidator
    {
        public IEnumerable<ValidationResult> ValidateRequired(object? value, string? valueType) =>
            BlockReader.TryRead(value, editor._serializer, out TValue? blocks) && blocks.GetLayouts()?.Any() == true
                ? []
                : [value is null ? ValidationMessages.Missing : ValidationMessages.Empty];
    }

    private sealed class Validator(BlockValueEditor<TValue, TLayout> editor) : IValueValidator
    {
        public IEnumerable<ValidationResult> Validate(
            object? value, string? valueType, object? dataTypeConfiguration, PropertyValidationContext validationContext)
        {
            if (!BlockReader.TryRead(value, editor._serializer, out TValue? blocks))
            {
                return [];
            }

            var count = blocks.GetLayouts()?.Count() ?? 0;
            (var minimum, var maximum) = editor._kind.Limits(dataTypeConfiguration);

            // That an empty list is too short is for the mandatory flag to say.
            return NestedProblems.Of((count == 0 ? [] : editor._editing.Texts.OutsideLimits(count, minimum, maximum))
                .Concat(editor._kind.ValidateLayout(blocks.GetLayouts() ?? [], dataTypeConfiguration, editor._editing.Texts))
                .Concat(editor._editing.Validator.Validate(blocks, validationContext)));
        }
    }
}
