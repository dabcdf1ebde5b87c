using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Scoping;
using Umbraco.Cms.Core.Services;

namespace Passoparola.Cms.Api.Management.Pipeline;

/// <summary>
/// Core's services read where an item is before they ask for the right to write. Whoever moves items takes it first, so that
/// what two editors do at once is done one after the other, and the second sees what the first did.
/// </summary>
internal abstract class TreeLock(ICoreScopeProvider scopes, IEntityService entities, int tree)
{
    public Task<Attempt<TStatus>> HoldAsync<TStatus>(Func<Task<Attempt<TStatus>>> write) => HoldAsync(write, outcome => outcome.Success);

    public Task<Attempt<TResult, TStatus>> HoldAsync<TResult, TStatus>(Func<Task<Attempt<TResult, TStatus>>> write) =>
        HoldAsync(write, outcome => outcome.Success);

    /// <summary>Moves an item. Core answers a move to where the item is already with success, and leaves its scope incomplete.</summary>
    /// <param name="parent"><c>null</c> for the root.</param>
    public Task<Attempt<TResult, TStatus>> MoveAsync<TResult, TStatus>(Guid id, Guid? parent, Func<Task<Attempt<TResult, TStatus>>> move)
    {
        var stays = false;
        return HoldAsync(
            () =>
            {
                stays = entities.Get(id)?.ParentId == (parent is { } key ? entities.Get(key)?.Id : Constants.System.Root);
                return move();
            },
            outcome => outcome.Success && !stays);
    }

    /// <exception cref="InvalidOperationException">The outcome says that the work was done, and part of it left its scope incomplete.</exception>
    public async Task<T> HoldAsync<T>(Func<Task<T>> write, Func<T, bool> isDone)
    {
        using var scope = scopes.CreateCoreScope();
        scope.EagerWriteLock(tree);
        var outcome = await write();
        // What failed inside has left its own scope incomplete, and undoes this one.
        if (!scope.Complete() && isDone(outcome))
        {
            throw new InvalidOperationException("What was done was undone, because a part of it did not complete.");
        }

        return outcome;
    }
}
