using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Editors;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Strings;

namespace Passoparola.Cms.Infrastructure.PropertyEditors.Choices;

/// <summary>The chosen codes: an array in the editor, even for a single choice, and JSON text in the database.</summary>
internal sealed class ChosenValuesEditor : DataValueEditor
{
    private readonly IJsonSerializer _serializer;

    public ChosenValuesEditor(
        DataEditorAttribute attribute,
        ILocalizedTextService texts,
        IShortStringHelper shortStrings,
        IJsonSerializer serializer,
        IIOHelper ioHelper)
        : base(shortStrings, serializer, ioHelper, attribute)
    {
        _serializer = serializer;
        Validators.Add(new ChoiceValueValidator(texts, serializer));
    }

    public override IValueRequiredValidator RequiredValidator => ItemsRequiredValidator.Instance;

    public override object? FromEditor(ContentPropertyData editorValue, object? currentValue)
    {
        var chosen = Items.Read(editorValue.Value, _serializer);
        return chosen.Count == 0 ? null : _serializer.Serialize(chosen);
    }

    public override object ToEditor(IProperty property, string? culture = null, string? segment = null) =>
        Items.Read(property.GetValue(culture, segment), _serializer);
}
