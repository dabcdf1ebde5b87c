using System.Text.Json;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Serialization;

namespace Passoparola.Cms.Api.Management.Media.Reading;

/// <summary>The values of media as their editors take them, in Umbraco's own JSON.</summary>
internal sealed class MediaValues(PropertyEditorCollection editors, IJsonSerializer json)
{
    public IEnumerable<MediaValueResponse> Of(IEnumerable<IProperty> properties) => properties.SelectMany(Of);

    private IEnumerable<MediaValueResponse> Of(IProperty property)
    {
        if (!editors.TryGet(property.PropertyType.PropertyEditorAlias, out var editor))
        {
            yield break;
        }

        var values = editor.GetValueEditor();
        foreach (var value in property.Values.Where(value => value is { EditedValue: not null, Culture: null, Segment: null }))
        {
            yield return new MediaValueResponse(editor.Alias, null, null, property.Alias, Json(values.ToEditor(property)));
        }
    }

    private object? Json(object? value) => value switch
    {
        null => null,
        string or bool or int or long or decimal => value,
        _ => JsonSerializer.Deserialize<JsonElement>(json.Serialize(value)),
    };
}
