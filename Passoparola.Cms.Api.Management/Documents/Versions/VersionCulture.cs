using Microsoft.AspNetCore.Http.HttpResults;
using Passoparola.Cms.Api.Management.Responses;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Extensions;

namespace Passoparola.Cms.Api.Management.Documents.Versions;

/// <summary>The language that a request about versions is for. Core throws where there is no such language.</summary>
internal sealed class VersionCulture(ILanguageService languages)
{
    public async Task<ProblemHttpResult?> RefusalAsync(string? culture) =>
        culture is null || await languages.GetAsync(culture) is not null
            ? null
            : Refusal($"Il sito non ha la lingua '{culture}'.");

    /// <summary>Whether the version can be taken back to in that language alone.</summary>
    public async Task<ProblemHttpResult?> RefusalAsync(string? culture, IContent version)
    {
        if (await RefusalAsync(culture) is { } unknown)
        {
            return unknown;
        }

        if (culture is null)
        {
            return null;
        }

        if (!version.ContentType.VariesByCulture())
        {
            return Refusal("Questa pagina ha una sola versione per tutte le lingue: ripristinala senza indicare una lingua.");
        }

        return version.IsCultureAvailable(culture)
            ? null
            : Refusal("In questa versione la pagina non era ancora scritta in questa lingua.");
    }

    private static ProblemHttpResult Refusal(string reason) =>
        ManagementProblem.Parameter("culture", "documentVersion.culture", "Lingua non valida", reason);
}
