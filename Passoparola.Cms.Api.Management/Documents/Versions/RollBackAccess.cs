using Microsoft.AspNetCore.Http.HttpResults;
using Umbraco.Cms.Core.Actions;
using Umbraco.Cms.Core.Models;
using Umbraco.Extensions;

namespace Passoparola.Cms.Api.Management.Documents.Versions;

/// <summary>Whether the signed-in user may take a document back to a version.</summary>
internal sealed class RollBackAccess(DocumentAccess access, VersionCulture cultures)
{
    public async Task<ProblemHttpResult?> RefusalAsync(IContent version, string? culture) =>
        await access.RefusalAsync(ActionRollback.ActionLetter, version.Key)
        ?? await cultures.RefusalAsync(culture, version)
        ?? await access.RefusalForCulturesAsync(Changed(version, culture));

    private static IEnumerable<string?> Changed(IContent version, string? culture) => culture is not null
        ? [culture]
        : version.ContentType.VariesByCulture() ? version.AvailableCultures : [];
}
