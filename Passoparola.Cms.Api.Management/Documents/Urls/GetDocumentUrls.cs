using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
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
    public static void Map(RouteGroupBuilder documents) => documents.MapGet("/urls", HandleAsync).WithName("GetDocumentUrls");

    private static async Task<DocumentUrlInfoResponse[]> HandleAsync(
        Guid[] id, string? culture, DocumentAccess access, IContentService documents, IPublishedUrlInfoProvider urls, IUmbracoContextFactory contexts)
    {
        // Umbraco's provider of addresses reads the published cache through it.
        using var context = contexts.EnsureUmbracoContext();
        var responses = new List<DocumentUrlInfoResponse>();
        foreach (var document in documents.GetByIds(await access.AllowedAsync(ActionBrowse.ActionLetter, id.Distinct())))
        {
            var infos = string.IsNullOrEmpty(culture) ? await urls.GetAllAsync(document) : await urls.GetAllAsync(document, culture);
            responses.Add(Response(document, infos));
        }

        return [.. responses];
    }

    private static DocumentUrlInfoResponse Response(IContent document, IEnumerable<UrlInfo> infos) =>
        new(document.Key, [.. infos.Select(info => new DocumentUrlInfo(info.Message, info.Provider, info.IsExternal, info.Culture, info.Url?.ToString()))]);
}
