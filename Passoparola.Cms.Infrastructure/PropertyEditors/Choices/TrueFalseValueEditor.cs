using System.ComponentModel.DataAnnotations;
using System.Text.Json;
using System.Text.Json.Nodes;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Editors;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Cms.Core.Strings;

namespace Passoparola.Cms.Infrastructure.PropertyEditors.Choices;

/// <summary>A boolean in the editor, 1 or 0 in the database.</summary>
internal sealed class TrueFalseValueEditor(
    DataEditorAttribute attribute,
    IShortStringHelper shortStrings,
    IJsonSerializer serializer,
    IIOHelper ioHelper) : DataValueEditor(shortStrings, serializer, ioHelper, attribute)
{
    public override IValueRequiredValidator RequiredValidator => MustBeOn.Instance;

    public override object FromEditor(ContentPropertyData editorValue, object? currentValue) => IsOn(editorValue.Value) ? 1 : 0;

    public override object ToEditor(IProperty property, string? culture = null, string? segment = null) =>
        IsOn(property.GetValue(culture, segment));

    private static bool IsOn(object? value) => value switch
    {
        bool on => on,
        int number => number != 0,
        long number => number != 0,
        decimal number => number != 0,
        string text => text == "1" || (bool.TryParse(text, out var on) && on),
        JsonElement or JsonNode => IsOn(value.ToString()),
        _ => false,
    };

    /// <summary>A toggle always has a value, so a mandatory one can only mean that it must be switched on, as in Umbraco.</summary>
    private sealed class MustBeOn : IValueRequiredValidator
    {
        public static readonly MustBeOn Instance = new();

        public IEnumerable<ValidationResult> ValidateRequired(object? value, string? valueType) =>
            IsOn(value) ? [] : [ValidationMessages.Missing];
    }
}
