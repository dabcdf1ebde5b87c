using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Scoping;

namespace Passoparola.Cms.Api.Management.Documents.Moving;

/// <summary>
/// Core's services read where a document is before they ask for the right to write. Whoever moves documents takes it first,
/// so that what two editors do at once is done one after the other, and the second sees what the first did.
/// </summary>
internal sealed class DocumentTreeLock(ICoreScopeProvider scopes)
{
    public async Task<T> HoldAsync<T>(Func<Task<T>> write)
    {
        using var scope = scopes.CreateCoreScope();
        scope.WriteLock(Constants.Locks.ContentTree);
        var outcome = await write();
        // What failed inside has left its own scope incomplete, and undoes this one.
        scope.Complete();
        return outcome;
    }
}
