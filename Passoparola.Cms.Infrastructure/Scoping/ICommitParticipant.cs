using Umbraco.Cms.Core.Notifications;

namespace Passoparola.Cms.Infrastructure.Scoping;

/// <summary>Writes what must be in the same transaction as the changes a root scope is about to commit.</summary>
internal interface ICommitParticipant
{
    /// <summary>Runs inside the scope: Core's services may be used, and their scopes join it.</summary>
    /// <param name="queued">The notifications that will be published after the commit, in order.</param>
    /// <param name="database">The scope's database. Nothing is written unless <see cref="CommittingDatabase.Writing"/> is asked for.</param>
    /// <returns>What is to be done after the commit; <c>null</c> for nothing.</returns>
    /// <exception cref="Exception">The unit of work is rolled back.</exception>
    ICommitOutcome? BeforeCommit(IReadOnlyList<INotification> queued, CommittingDatabase database);
}
