using Microsoft.AspNetCore.Http;
using Passoparola.Cms.Api.Management.Responses;
using Passoparola.Cms.Api.Management.Security;
using Passoparola.Cms.Infrastructure.Preview;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Routing;
using Umbraco.Cms.Core.Services;

namespace Passoparola.Cms.Api.Management.Preview;

/// <summary>Finds the address, by the site's own template or by a provider that an extension registered.</summary>
internal sealed class DocumentPreview(IPreviewLinks links, ILanguageService languages, UrlProviderCollection providers, ICurrentUser user)
{
    private const string NotOffered = "L'anteprima non è attiva: chi gestisce il server deve indicare l'indirizzo del sito che la mostra (Passoparola:Preview:UrlTemplate).";
    private const string InTheBin = "Il documento è nel cestino: ripristinalo per vederne l'anteprima.";

    public async Task<IResult> OfAsync(IContent document, string provider, string? culture, string? segment)
    {
        if (!string.IsNullOrEmpty(segment))
        {
            return ManagementProblem.Parameter("segment", "preview.unknownSegment", "Segmento sconosciuto", $"Non c'è nessun segmento '{segment}'.");
        }

        var language = string.IsNullOrEmpty(culture)
            ? await languages.GetDefaultIsoCodeAsync()
            : (await languages.GetAsync(culture))?.IsoCode;
        if (language is null)
        {
            return ManagementProblem.Parameter("culture", "preview.unknownCulture", "Lingua sconosciuta", $"Il sito non ha la lingua '{culture}'.");
        }

        if (provider == Constants.UrlProviders.Content)
        {
            return TypedResults.Ok(Own(document, culture, language));
        }

        var other = providers.FirstOrDefault(candidate => candidate.Alias == provider);
        return other is null
            ? ManagementProblem.Parameter("providerAlias", "preview.unknownProvider", "Anteprima sconosciuta", $"Nessuno offre anteprime con il nome '{provider}'.")
            : await other.GetPreviewUrlAsync(document, culture, segment) is { } url
                ? TypedResults.Ok(DocumentPreviewUrlResponse.Of(url))
                : TypedResults.Ok(Without(culture, provider, $"'{provider}' non ha un'anteprima per questo documento."));
    }

    private DocumentPreviewUrlResponse Own(IContent document, string? culture, string language)
    {
        const string own = Constants.UrlProviders.Content;
        return !links.AreOffered ? Without(culture, own, NotOffered)
            : document.Trashed ? Without(culture, own, InTheBin)
            : new DocumentPreviewUrlResponse(culture, own, links.LinkTo(document.Key, language, user.Key), IsExternal: true, null);
    }

    private static DocumentPreviewUrlResponse Without(string? culture, string provider, string message) => new(culture, provider, null, IsExternal: false, message);
}
