using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Passoparola.Cms.Api.Management.Responses;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Scoping;
using Umbraco.Cms.Core.Services;

namespace Passoparola.Cms.Api.Management.Media.Editing;

/// <summary>
/// Saves a medium only over what its editor has seen. The comparison and the save are one transaction under the write lock
/// of the library; what is refused, for whatever reason, leaves nothing behind.
/// </summary>
internal sealed class MediaGuard(ICoreScopeProvider scopes, IMediaService media, StaleMediaProblem stale, IHttpContextAccessor http)
{
    /// <param name="save">Does the work on the medium as it is stored; what it gives back is the refusal to answer with, or <c>null</c>.</param>
    public async Task<ProblemHttpResult?> SaveAsync(Guid id, UpdateMediaRequest request, Func<IMedia, Task<ProblemHttpResult?>> save)
    {
        using var scope = scopes.CreateCoreScope();
        scope.WriteLock(Constants.Locks.MediaTree);
        if (media.GetById(id) is not { } stored)
        {
            return MediaProblems.NotFound();
        }

        if (!IsWanted(http.HttpContext!.Request, MediaTag.Of(stored)))
        {
            return ManagementProblem.PreconditionFailed("media.changed", "Precondition Failed", "The medium was changed since it was read: its ETag is another one now.");
        }

        if (request.Variants[0].UpdateDate is { } seen && stored.UpdateDate > seen.UtcDateTime)
        {
            return stale.SavedMeanwhile(stored);
        }

        if (await save(stored) is { } refusal)
        {
            return refusal;
        }

        scope.Complete();
        return null;
    }

    private static bool IsWanted(HttpRequest request, string tag) =>
        request.Headers.IfMatch is not { Count: > 0 } wanted
        || wanted.SelectMany(line => line!.Split(',', StringSplitOptions.TrimEntries)).Any(candidate => candidate == "*" || candidate == tag);
}

/// <summary>Tells one state of a medium from another.</summary>
internal static class MediaTag
{
    public static string Of(IMedia media) => $"\"{media.UpdateDate.Ticks:x}\"";
}
