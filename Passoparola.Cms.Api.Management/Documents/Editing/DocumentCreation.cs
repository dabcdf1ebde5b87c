using Microsoft.AspNetCore.Http.HttpResults;
using Passoparola.Cms.Api.Management.Documents.Publishing;
using Passoparola.Cms.Api.Management.Responses;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Actions;
using Umbraco.Cms.Core.Models.ContentEditing;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace Passoparola.Cms.Api.Management.Documents.Editing;

/// <summary>Makes a document, and publishes it where that is asked for, as one transaction.</summary>
internal sealed class DocumentCreation(
    IContentEditingService editing, DocumentAccess access, DocumentModels models, InvalidFields invalid, IEntityService entities, DocumentWork work)
{
    /// <param name="culturesToPublish"><c>null</c> leaves the document a draft.</param>
    public async Task<Results<GeneratedResource, ProblemHttpResult>> CreateAsync(CreateDocumentRequest request, IReadOnlyList<string>? culturesToPublish)
    {
        if ((DocumentRequestCheck.Refusal(request) ?? await RefusalAsync(request, culturesToPublish)) is { } refusal)
        {
            return refusal;
        }

        using var scope = work.Scopes.CreateCoreScope();
        scope.WriteLock(Constants.Locks.ContentTree);
        if (request.Id is { } id && entities.Exists(id))
        {
            return DocumentProblems.For(ContentEditingOperationStatus.DuplicateKey);
        }

        var model = models.Create(request);
        var (key, failure) = culturesToPublish is null ? await SaveAsync(model) : await PublishAsync(model, culturesToPublish);
        if (failure is not null)
        {
            return failure;
        }

        scope.Complete();
        return GeneratedResource.At(key, $"/document/{key}");
    }

    private async Task<ProblemHttpResult?> RefusalAsync(CreateDocumentRequest request, IReadOnlyList<string>? culturesToPublish)
    {
        if (await access.RefusalUnderAsync(ActionNew.ActionLetter, request.Parent?.Id) is { } refusal)
        {
            return refusal;
        }

        return culturesToPublish is null
            ? null
            : await access.RefusalUnderAsync(ActionPublish.ActionLetter, request.Parent?.Id) ?? await access.RefusalForCulturesAsync(culturesToPublish);
    }

    private async Task<(Guid Key, ProblemHttpResult? Failure)> SaveAsync(ContentCreateModel model)
    {
        var created = await editing.CreateAsync(model, work.Current.Key);
        return created.Success
            ? (created.Result.Content!.Key, null)
            : (default, await invalid.RefusalAsync(created.Status, null, model, model.ContentTypeKey));
    }

    private async Task<(Guid Key, ProblemHttpResult? Failure)> PublishAsync(ContentCreateModel model, IReadOnlyList<string> cultures)
    {
        // All reasons at once, where the form shows them: publishing itself knows only the aliases.
        var checkedContent = await editing.ValidateCreateAsync(ForPublishing(model, cultures), work.Current.Key);
        if (await invalid.RefusalAsync(checkedContent, model, model.ContentTypeKey) is { } refusal)
        {
            return (default, refusal);
        }

        var created = await editing.CreateAndPublishAsync(model, cultures.ToHashSet(StringComparer.OrdinalIgnoreCase), work.Current.Key);
        return created.Success
            ? (created.Result.Content!.Key, null)
            : (default, await FailureAsync(created.Status, model));
    }

    private async Task<ProblemHttpResult> FailureAsync(ContentEditingAndPublishingStatus status, ContentCreateModel model) =>
        status.ContentEditingOperationStatus == ContentEditingOperationStatus.Success
            ? PublishingProblems.For(status.ContentPublishingOperationStatus!.Value)
            : await invalid.RefusalAsync(status.ContentEditingOperationStatus, null, model, model.ContentTypeKey);

    // What stays a draft may be as it is.
    private static ContentCreateModel ForPublishing(ContentCreateModel model, IReadOnlyList<string> cultures) => new()
    {
        Key = model.Key,
        ContentTypeKey = model.ContentTypeKey,
        ParentKey = model.ParentKey,
        TemplateKey = model.TemplateKey,
        Properties = model.Properties,
        Variants = [.. model.Variants.Where(variant => variant.Culture is null || cultures.Contains(variant.Culture, StringComparer.OrdinalIgnoreCase))],
    };
}
