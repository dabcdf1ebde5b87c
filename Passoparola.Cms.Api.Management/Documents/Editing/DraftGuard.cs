using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.Primitives;
using Passoparola.Cms.Infrastructure.Documents;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Scoping;

namespace Passoparola.Cms.Api.Management.Documents.Editing;

/// <summary>
/// Saves a document only over what its editor has seen. The comparison and the save are one transaction under the write lock
/// of the tree; what is refused, for whatever reason, leaves nothing behind.
/// </summary>
internal sealed class DraftGuard(ICoreScopeProvider scopes, IDraftDates dates, StaleDraftProblem stale, IHttpContextAccessor http)
{
    /// <param name="save">Does the work; what it gives back is the refusal to answer with, or <c>null</c>.</param>
    /// <returns>The refusal to answer with; <c>null</c> when the document is saved.</returns>
    public async Task<ProblemHttpResult?> SaveAsync(Guid document, DocumentContentRequest request, Func<Task<ProblemHttpResult?>> save)
    {
        using var scope = scopes.CreateCoreScope();
        scope.WriteLock(Constants.Locks.ContentTree);
        var before = dates.Of(document);
        if (before is not null && !IsWanted(before))
        {
            return StaleDraftProblem.NotAsExpected();
        }

        if (await save() is { } refusal)
        {
            return refusal;
        }

        if (before is not null && SeenDraft.In(request) is { } seen && seen.IsOverwritten(before, dates.Of(document)!))
        {
            return stale.SavedMeanwhile(before);
        }

        scope.Complete();
        return null;
    }

    private bool IsWanted(DraftDates dates) =>
        http.HttpContext!.Request.Headers.IfMatch is not { Count: > 0 } wanted || Tags(wanted).Any(tag => tag == "*" || tag == DocumentTag.Of(dates));

    private static IEnumerable<string> Tags(StringValues header) =>
        header.SelectMany(line => line!.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
}
