using System.Text.Json;
using Microsoft.AspNetCore.Http.HttpResults;
using Passoparola.Cms.Api.Management.Documents.Editing;
using Passoparola.Cms.Api.Management.Documents.Reading;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.ContentPublishing;
using Umbraco.Cms.Core.Services;
using Umbraco.Extensions;

namespace Passoparola.Cms.Api.Management.Documents.Publishing;

/// <summary>Publishes a document as it is stored.</summary>
internal sealed class DocumentPublication(
    IContentEditingService editing, IContentPublishingService publishing, DocumentModels models, EditorValues values, InvalidFields invalid, DocumentWork work)
{
    /// <param name="cultures"><c>null</c> among them stands for a document that does not vary by culture.</param>
    /// <returns>The refusal to answer with; <c>null</c> when the document is published.</returns>
    public async Task<ProblemHttpResult?> PublishAsync(Guid id, IReadOnlyCollection<string?> cultures)
    {
        using var scope = work.Scopes.CreateCoreScope();
        scope.WriteLock(Constants.Locks.ContentTree);
        if (await editing.GetAsync(id) is { } document && await RefusalAsync(document, cultures) is { } refusal)
        {
            return refusal;
        }

        var published = await publishing.PublishAsync(
            id, [.. cultures.Distinct().Select(culture => new CulturePublishScheduleModel { Culture = culture })], work.Current.Key);
        if (!published.Success)
        {
            return PublishingProblems.For(published.Status);
        }

        scope.Complete();
        return null;
    }

    // All reasons at once, where the form shows them: publishing itself knows only the aliases.
    private async Task<ProblemHttpResult?> RefusalAsync(IContent document, IReadOnlyCollection<string?> cultures)
    {
        string[] named = [.. cultures.WhereNotNull()];
        if (document.ContentType.VariesByCulture() && named.Length == 0)
        {
            return null;
        }

        var model = models.Validate(Stored(document), document.ContentType.VariesByCulture() ? named : null);
        return await invalid.RefusalAsync(await editing.ValidateUpdateAsync(document.Key, model, work.Current.Key), model, document.ContentType.Key);
    }

    private UpdateDocumentRequest Stored(IContent document) => new()
    {
        Values = [.. values.Of(document.Properties).Select(value =>
            new DocumentValueRequest(value.Alias, JsonSerializer.SerializeToElement(value.Value), value.Culture, value.Segment))],
        Variants = document.ContentType.VariesByCulture()
            ? [.. document.AvailableCultures.Select(culture => new DocumentVariantRequest(document.GetCultureName(culture) ?? "", culture))]
            : [new DocumentVariantRequest(document.Name ?? "")],
    };
}
