using Microsoft.AspNetCore.Http.HttpResults;
using Passoparola.Cms.Api.Management.Responses;
using Passoparola.Cms.Api.Management.Security;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.AuthorizationStatus;
using Umbraco.Extensions;

namespace Passoparola.Cms.Api.Management.Documents;

/// <summary>
/// What the signed-in user may do with which document, by Core's permission service. Ask before anything is changed; what
/// comes back is the answer to give, or <c>null</c> when nothing stands against it. A document that does not exist is
/// no refusal: the operation itself answers 404.
/// </summary>
internal sealed class DocumentAccess(IContentPermissionService permissions, ICurrentUser current)
{
    /// <param name="letter">The permission, for example <c>ActionUpdate.ActionLetter</c>.</param>
    public async Task<ProblemHttpResult?> RefusalAsync(string letter, params IEnumerable<Guid> documents) =>
        Refusal(await permissions.AuthorizeAccessAsync(current.Required, documents, Set(letter)));

    /// <summary>As above, at the root of the tree where there is no document.</summary>
    public Task<ProblemHttpResult?> RefusalUnderAsync(string letter, Guid? parent) =>
        parent is { } key ? RefusalAsync(letter, key) : RefusalAtRootAsync(letter);

    public async Task<ProblemHttpResult?> RefusalAtRootAsync(string letter) =>
        Refusal(await permissions.AuthorizeRootAccessAsync(current.Required, letter));

    public async Task<ProblemHttpResult?> RefusalInBinAsync(string letter) =>
        Refusal(await permissions.AuthorizeBinAccessAsync(current.Required, letter));

    /// <summary>For what is done to everything below a document.</summary>
    public async Task<ProblemHttpResult?> RefusalBelowAsync(string letter, Guid document) =>
        Refusal(await permissions.AuthorizeDescendantsAccessAsync(current.Required, document, letter));

    /// <summary>Whether the user's languages hold all of these; no cultures at all are no refusal.</summary>
    public async Task<ProblemHttpResult?> RefusalForCulturesAsync(IEnumerable<string?> cultures)
    {
        var asked = cultures.WhereNotNull().ToHashSet(StringComparer.OrdinalIgnoreCase);
        return asked.Count == 0 ? null : Refusal(await permissions.AuthorizeCultureAccessAsync(current.Required, asked));
    }

    /// <summary>Those of the documents that the user may do this with.</summary>
    public Task<ISet<Guid>> AllowedAsync(string letter, IEnumerable<Guid> documents) =>
        permissions.FilterAuthorizedAccessAsync(current.Required, documents, Set(letter));

    private static ProblemHttpResult? Refusal(ContentAuthorizationStatus status) => status switch
    {
        ContentAuthorizationStatus.Success => null,
        ContentAuthorizationStatus.NotFound => null,
        ContentAuthorizationStatus.UnauthorizedMissingBinAccess => Forbidden(status, "Non hai accesso al cestino."),
        ContentAuthorizationStatus.UnauthorizedMissingDescendantAccess => Forbidden(status, "Non hai il permesso per tutte le pagine che stanno sotto questa."),
        ContentAuthorizationStatus.UnauthorizedMissingPathAccess => Forbidden(status, "Questa pagina non sta nella parte del sito affidata a te."),
        ContentAuthorizationStatus.UnauthorizedMissingRootAccess => Forbidden(status, "Non hai accesso alla radice del sito."),
        ContentAuthorizationStatus.UnauthorizedMissingCulture => Forbidden(status, "Non hai il permesso per questa lingua."),
        ContentAuthorizationStatus.UnauthorizedMissingPermissionAccess => Forbidden(status, "Non hai il permesso per questa azione su questa pagina."),
    };

    private static ProblemHttpResult Forbidden(ContentAuthorizationStatus status, string reason) =>
        ManagementProblem.Forbidden(status, "Non consentito", $"{reason} Chiedilo a un amministratore.");

    private static HashSet<string> Set(string letter) => [letter];
}
