using Umbraco.Cms.Core.Notifications;

namespace Passoparola.Cms.Infrastructure.Scoping;

/// <summary>Writes what must be in the same transaction as the changes a root scope is about to commit.</summary>
internal interface ICommitParticipant
{
    /// <param name="queued">The notifications that will be published after the commit, in order.</param>
    /// <param name="database">The scope's database. Nothing is written unless <see cref="CommittingDatabase.Writing"/> is asked for.</param>
    void BeforeCommit(IReadOnlyList<INotification> queued, CommittingDatabase database);
}
