using System.Text.Json;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Extensions;

namespace Passoparola.Cms.Api.Management.Documents.Reading;

/// <summary>Values of properties as their editors take them, in Umbraco's own JSON.</summary>
internal sealed class EditorValues(PropertyEditorCollection editors, IJsonSerializer json)
{
    public IEnumerable<DocumentValueResponse> Of(IEnumerable<IProperty> properties) => properties.SelectMany(Of);

    private IEnumerable<DocumentValueResponse> Of(IProperty property)
    {
        if (!editors.TryGet(property.PropertyType.PropertyEditorAlias, out var editor))
        {
            yield break;
        }

        var values = editor.GetValueEditor();
        foreach (var value in property.Values.Where(value => value.EditedValue is not null && Belongs(property.PropertyType, value)))
        {
            var shown = values.ToEditor(property, value.Culture, value.Segment);
            yield return new DocumentValueResponse(editor.Alias, value.Culture, value.Segment, property.Alias, Json(shown));
        }
    }

    // A property whose variation was changed keeps values of the other variation; they are shown nowhere.
    private static bool Belongs(IPropertyType type, IPropertyValue value) =>
        type.VariesByCulture() == (value.Culture is not null) && (type.VariesBySegment() || value.Segment is null);

    private object? Json(object? value) => value switch
    {
        null => null,
        string or bool or int or long or decimal => value,
        _ => JsonSerializer.Deserialize<JsonElement>(json.Serialize(value)),
    };
}
