using System.Text.Json;
using Umbraco.Cms.Core.Models.ContentEditing;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Extensions;

namespace Passoparola.Cms.Api.Management.Editing;

/// <summary>Puts names and values of a request into what Core's editing services take.</summary>
internal sealed class EditedContent(IJsonSerializer json)
{
    public TModel Fill<TModel>(TModel model, IEnumerable<IEditedVariant> variants, IEnumerable<IEditedValue> values)
        where TModel : ContentEditingModelBase
    {
        model.Properties = [.. values.Select(value => new PropertyValueModel
        {
            Alias = value.Alias,
            Culture = value.Culture.NullOrWhiteSpaceAsNull(),
            Segment = value.Segment.NullOrWhiteSpaceAsNull(),
            Value = Value(value.Value),
        })];
        model.Variants = [.. variants.Select(variant => new VariantModel
        {
            Culture = variant.Culture.NullOrWhiteSpaceAsNull(),
            Segment = variant.Segment.NullOrWhiteSpaceAsNull(),
            Name = variant.Name,
        })];
        return model;
    }

    // As Umbraco reads the body: editors are given text, numbers, lists of text and JSON nodes.
    private object? Value(JsonElement? value) =>
        value is { ValueKind: not (JsonValueKind.Null or JsonValueKind.Undefined) } element ? json.Deserialize<object>(element.GetRawText()) : null;
}
