using System.Text.Json;
using Umbraco.Cms.Core.Models.ContentEditing;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Extensions;

namespace Passoparola.Cms.Api.Management.Media.Editing;

/// <summary>Makes of requests what Core's editing service takes.</summary>
internal sealed class MediaModels(IJsonSerializer json)
{
    public MediaCreateModel Create(CreateMediaRequest request) =>
        Fill(new MediaCreateModel { Key = request.Id, ContentTypeKey = request.MediaType.Id, ParentKey = request.Parent?.Id }, request);

    public MediaUpdateModel Update(UpdateMediaRequest request) => Fill(new MediaUpdateModel(), request);

    private TModel Fill<TModel>(TModel model, MediaContentRequest request)
        where TModel : ContentEditingModelBase
    {
        model.Properties = [.. request.Values.Select(value => new PropertyValueModel
        {
            Alias = value.Alias,
            Culture = value.Culture.NullOrWhiteSpaceAsNull(),
            Segment = value.Segment.NullOrWhiteSpaceAsNull(),
            Value = Value(value.Value),
        })];
        model.Variants = [.. request.Variants.Select(variant => new VariantModel
        {
            Culture = variant.Culture.NullOrWhiteSpaceAsNull(),
            Segment = variant.Segment.NullOrWhiteSpaceAsNull(),
            Name = variant.Name,
        })];
        return model;
    }

    private object? Value(JsonElement? value) =>
        value is { ValueKind: not (JsonValueKind.Null or JsonValueKind.Undefined) } element ? json.Deserialize<object>(element.GetRawText()) : null;
}
