using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Passoparola.Cms.Api.Management.Responses;
using Umbraco.Cms.Core.Actions;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Routing;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Web;

namespace Passoparola.Cms.Api.Management.Documents.Urls;

/// <summary>The addresses of a document.</summary>
public sealed record DocumentUrlInfoResponse(Guid Id, IReadOnlyList<DocumentUrlInfo> UrlInfos);

/// <summary>An address, or why there is none.</summary>
/// <param name="Message">In the user's language; <c>null</c> where there is an address.</param>
/// <param name="Provider">What made the address.</param>
public sealed record DocumentUrlInfo(string? Message, string Provider, bool IsExternal, string? Culture, string? Url);

internal static class GetDocumentUrls
{
    public static void Map(RouteGroupBuilder documents) =>
        documents.MapGet("/urls", HandleAsync).WithName("GetDocumentUrls").ProducesProblem(StatusCodes.Status400BadRequest);

    private static async Task<Results<Ok<DocumentUrlInfoResponse[]>, ProblemHttpResult>> HandleAsync(
        [FromQuery] Guid[] id, string? culture, DocumentAccess access, ILanguageService languages, IContentService documents, [AsParameters] Addresses addresses)
    {
        if (!string.IsNullOrEmpty(culture) && await languages.GetAsync(culture) is null)
        {
            return ManagementProblem.Parameter("culture", "language.notFound", "Lingua inesistente", "Questa lingua non è tra quelle del sito.");
        }

        // Umbraco's provider of addresses reads the published cache through it.
        using var context = addresses.Contexts.EnsureUmbracoContext();
        var responses = new List<DocumentUrlInfoResponse>();
        foreach (var document in documents.GetByIds(await access.AllowedAsync(ActionBrowse.ActionLetter, id.Distinct())))
        {
            var infos = string.IsNullOrEmpty(culture) ? await addresses.Provider.GetAllAsync(document) : await addresses.Provider.GetAllAsync(document, culture);
            responses.Add(Response(document, infos));
        }

        return TypedResults.Ok(responses.ToArray());
    }

    /// <summary>What knows addresses.</summary>
    private readonly record struct Addresses(IPublishedUrlInfoProvider Provider, IUmbracoContextFactory Contexts);

    private static DocumentUrlInfoResponse Response(IContent document, IEnumerable<UrlInfo> infos) =>
        new(document.Key, [.. infos.Select(info => new DocumentUrlInfo(info.Message, info.Provider, info.IsExternal, info.Culture, info.Url?.ToString()))]);
}
