using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Passoparola.Cms.Api.Management.Documents.Publishing;
using Passoparola.Cms.Api.Management.Security;
using Umbraco.Cms.Core.Actions;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;
using Umbraco.Extensions;

namespace Passoparola.Cms.Api.Management.Documents.Editing;

/// <summary>Saves a document, and publishes it where that is asked for, as one transaction and over nothing that its editor has not seen.</summary>
internal sealed class DocumentUpdate(
    IContentEditingService editing, DocumentAccess access, DocumentModels models, InvalidFields invalid, DraftGuard guard, ICurrentUser current)
{
    /// <param name="culturesToPublish"><c>null</c> only saves.</param>
    public async Task<Results<Ok, ProblemHttpResult>> UpdateAsync(Guid id, DocumentContentRequest request, IReadOnlyList<string>? culturesToPublish)
    {
        var refusal = DocumentRequestCheck.Refusal(request)
            ?? await access.RefusalAsync(ActionUpdate.ActionLetter, id)
            ?? (culturesToPublish is null ? null : await access.RefusalAsync(ActionPublish.ActionLetter, id) ?? await access.RefusalForCulturesAsync(culturesToPublish))
            ?? await guard.SaveAsync(id, request, () => culturesToPublish is null ? SaveAsync(id, request) : PublishAsync(id, request, culturesToPublish));
        return refusal is null ? TypedResults.Ok() : refusal;
    }

    private async Task<ProblemHttpResult?> SaveAsync(Guid id, DocumentContentRequest request)
    {
        var model = models.Update(request);
        var saved = await editing.UpdateAsync(id, model, current.Key);
        return saved.Success ? null : await invalid.RefusalAsync(saved.Status, null, model, saved.Result.Content?.ContentType.Key);
    }

    private async Task<ProblemHttpResult?> PublishAsync(Guid id, DocumentContentRequest request, IReadOnlyList<string> cultures)
    {
        var type = (await editing.GetAsync(id))?.ContentType;
        if (type?.VariesByCulture() == true && cultures.Count == 0)
        {
            return PublishingProblems.For(ContentPublishingOperationStatus.CultureMissing);
        }

        // All reasons at once, where the form shows them: publishing itself knows only the aliases.
        var toCheck = models.Validate(request, cultures);
        if (await invalid.RefusalAsync(await editing.ValidateUpdateAsync(id, toCheck, current.Key), toCheck, type?.Key) is { } refusal)
        {
            return refusal;
        }

        var model = models.Update(request);
        var saved = await editing.UpdateAndPublishAsync(id, model, cultures.ToHashSet(StringComparer.OrdinalIgnoreCase), current.Key);
        if (saved.Success)
        {
            return null;
        }

        return saved.Status.ContentEditingOperationStatus == ContentEditingOperationStatus.Success
            ? PublishingProblems.For(saved.Status.ContentPublishingOperationStatus!.Value)
            : await invalid.RefusalAsync(saved.Status.ContentEditingOperationStatus, null, model, type?.Key);
    }
}
