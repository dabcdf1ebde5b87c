using System.Text.Json;
using Umbraco.Cms.Core.Models.ContentEditing;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Extensions;

namespace Passoparola.Cms.Api.Management.Documents.Editing;

/// <summary>Makes of requests what Core's editing service takes.</summary>
internal sealed class DocumentModels(IJsonSerializer json)
{
    public ContentCreateModel Create(CreateDocumentRequest request) => Fill(
        new ContentCreateModel
        {
            Key = request.Id,
            ContentTypeKey = request.DocumentType.Id,
            ParentKey = request.Parent?.Id,
            TemplateKey = request.Template?.Id,
        },
        request);

    public ContentUpdateModel Update(DocumentContentRequest request) =>
        Fill(new ContentUpdateModel { TemplateKey = request.Template?.Id }, request);

    /// <param name="cultures">The cultures to check; all of them when it is <c>null</c>.</param>
    public ValidateContentUpdateModel Validate(DocumentContentRequest request, IEnumerable<string>? cultures) => Fill(
        new ValidateContentUpdateModel { TemplateKey = request.Template?.Id, Cultures = cultures?.ToHashSet(StringComparer.OrdinalIgnoreCase) },
        request);

    private TModel Fill<TModel>(TModel model, DocumentContentRequest request)
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

    // As Umbraco reads the body: editors are given text, numbers, lists of text and JSON nodes.
    private object? Value(JsonElement? value) =>
        value is { ValueKind: not (JsonValueKind.Null or JsonValueKind.Undefined) } element ? json.Deserialize<object>(element.GetRawText()) : null;
}
