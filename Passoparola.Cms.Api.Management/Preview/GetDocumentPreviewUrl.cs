using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Passoparola.Cms.Api.Management.Documents;
using Passoparola.Cms.Api.Management.Responses;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Actions;
using Umbraco.Cms.Core.Routing;
using Umbraco.Cms.Core.Services;

namespace Passoparola.Cms.Api.Management.Preview;

/// <summary>Where the saved draft of a document can be looked at.</summary>
/// <param name="Provider">Who made the address.</param>
/// <param name="IsExternal">Whether the address is on another site, which the back office cannot reload by itself.</param>
/// <param name="Message">Why there is no address.</param>
public sealed record DocumentPreviewUrlResponse(string? Culture, string Provider, string? Url, bool IsExternal, string? Message)
{
    internal static DocumentPreviewUrlResponse Of(UrlInfo url) => new(url.Culture, url.Provider, url.Url?.ToString(), url.IsExternal, url.Message);
}

internal static class GetDocumentPreviewUrl
{
    public static void Map(RouteGroupBuilder documents) =>
        documents.MapGet("/{id:guid}/preview-url", HandleAsync)
            .WithName("GetDocumentByIdPreviewUrl")
            .Produces<DocumentPreviewUrlResponse>()
            .ProducesProblem(StatusCodes.Status400BadRequest)
            .ProducesProblem(StatusCodes.Status404NotFound);

    private static async Task<IResult> HandleAsync(
        Guid id, string? providerAlias, string? culture, string? segment, IContentService contents, DocumentAccess access, DocumentPreview preview)
    {
        if (contents.GetById(id) is not { } document)
        {
            return ManagementProblem.NotFound("document.notFound", "Il documento non esiste", "Qualcuno può averlo eliminato: aggiorna l'elenco.");
        }

        if (await access.RefusalAsync(ActionBrowse.ActionLetter, id) is { } refusal)
        {
            return refusal;
        }

        return await preview.OfAsync(document, providerAlias ?? Constants.UrlProviders.Content, culture, segment);
    }
}
