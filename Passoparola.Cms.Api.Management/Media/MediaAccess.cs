using Microsoft.AspNetCore.Http.HttpResults;
using Passoparola.Cms.Api.Management.Responses;
using Passoparola.Cms.Api.Management.Security;
using Umbraco.Cms.Core.Services;
using Status = Umbraco.Cms.Core.Services.AuthorizationStatus.MediaAuthorizationStatus;

namespace Passoparola.Cms.Api.Management.Media;

/// <summary>
/// Whether the signed-in user's part of the media library holds what they ask for, by Core's permission service. Ask before
/// anything is changed; what comes back is the answer to give, or <c>null</c>. What does not exist is no refusal: the
/// operation itself answers 404.
/// </summary>
internal sealed class MediaAccess(IMediaPermissionService permissions, ICurrentUser current)
{
    public async Task<ProblemHttpResult?> RefusalAsync(params IEnumerable<Guid> media) =>
        Refusal(await permissions.AuthorizeAccessAsync(current.Required, media));

    /// <summary>As above, at the root of the library where there is no parent.</summary>
    public async Task<ProblemHttpResult?> RefusalUnderAsync(Guid? parent) => parent is { } key
        ? await RefusalAsync(key)
        : Refusal(await permissions.AuthorizeRootAccessAsync(current.Required));

    public async Task<ProblemHttpResult?> RefusalInBinAsync() => Refusal(await permissions.AuthorizeBinAccessAsync(current.Required));

    /// <summary>Those of the media that the user may see.</summary>
    public Task<ISet<Guid>> AllowedAsync(IEnumerable<Guid> media) => permissions.FilterAuthorizedAccessAsync(current.Required, media);

    private static ProblemHttpResult? Refusal(Status status) => status switch
    {
        Status.Success => null,
        Status.NotFound => null,
        Status.UnauthorizedMissingBinAccess => Forbidden(status, "Non hai accesso al cestino."),
        Status.UnauthorizedMissingPathAccess => Forbidden(status, "Questo elemento non sta nella parte della libreria affidata a te."),
        Status.UnauthorizedMissingRootAccess => Forbidden(status, "Non hai accesso alla radice della libreria."),
    };

    private static ProblemHttpResult Forbidden(Status status, string reason) =>
        ManagementProblem.Forbidden(status, "Non consentito", $"{reason} Chiedilo a un amministratore.");
}
