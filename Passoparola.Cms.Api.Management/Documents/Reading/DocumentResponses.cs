using Passoparola.Cms.Api.Management.Responses;
using Passoparola.Cms.Infrastructure.Documents;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Extensions;

namespace Passoparola.Cms.Api.Management.Documents.Reading;

/// <summary>Shows documents as the back office edits them.</summary>
internal sealed class DocumentResponses(EditorValues values, ILanguageService languages)
{
    /// <param name="dates">How old the draft is.</param>
    public async Task<DocumentResponse> OfAsync(IContent document, DraftDates dates) =>
        Response(document, await VariantsAsync(document, dates.Of));

    /// <param name="version">The published version: its values are what readers see.</param>
    /// <param name="document">The document as it is edited, which knows what is published.</param>
    public async Task<DocumentResponse> OfPublishedAsync(IContent version, IContent document) =>
        Response(version, await VariantsAsync(version, culture => (culture is null ? null : document.GetPublishDate(culture)) ?? document.PublishDate ?? version.UpdateDate, document));

    private DocumentResponse Response(IContent document, DocumentVariantResponse[] variants) => new(
        null,
        document.Trashed,
        DocumentTypeReferenceResponse.Of(document.ContentType),
        document.Key,
        FlagResponse.None,
        [.. values.Of(document.Properties)],
        variants);

    private async Task<DocumentVariantResponse[]> VariantsAsync(IContent shown, Func<string?, DateTime> updated, IContent? document = null)
    {
        if (!shown.ContentType.VariesByCulture())
        {
            return [Variant(shown, document ?? shown, null, updated(null))];
        }

        var defaultCulture = await languages.GetDefaultIsoCodeAsync();
        return [.. shown.AvailableCultures
            .OrderBy(culture => !culture.Equals(defaultCulture, StringComparison.OrdinalIgnoreCase)).ThenBy(culture => culture, StringComparer.Ordinal)
            .Select(culture => Variant(shown, document ?? shown, culture, updated(culture)))];
    }

    private static DocumentVariantResponse Variant(IContent shown, IContent document, string? culture, DateTime updated)
    {
        var state = DocumentVariantState.Of(document, culture);
        return new DocumentVariantResponse(
            VariantId.Of(document.Key, culture),
            state == PublishableVariantState.PublishedPendingChanges ? FlagResponse.PendingChanges : FlagResponse.None,
            state,
            culture is null ? Utc(document.PublishDate) : Utc(document.GetPublishDate(culture)),
            null,
            null,
            Utc(document.CreateDate),
            Utc(updated),
            culture,
            null,
            (culture is null ? shown.Name : shown.GetCultureName(culture)) ?? "");
    }

    private static DateTimeOffset? Utc(DateTime? date) => date is { } known ? Utc(known) : null;

    private static DateTimeOffset Utc(DateTime date) => new(DateTime.SpecifyKind(date, DateTimeKind.Utc));
}
