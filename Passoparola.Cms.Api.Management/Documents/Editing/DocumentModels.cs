using Passoparola.Cms.Api.Management.Editing;
using Umbraco.Cms.Core.Models.ContentEditing;

namespace Passoparola.Cms.Api.Management.Documents.Editing;

/// <summary>Makes of requests what Core's editing service takes.</summary>
internal sealed class DocumentModels(EditedContent content)
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
        where TModel : ContentEditingModelBase => content.Fill(model, request.Variants, request.Values);
}
