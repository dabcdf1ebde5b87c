namespace Passoparola.Cms.Infrastructure.Scoping;

/// <summary>What follows a commit. Neither method may throw: the unit of work has succeeded.</summary>
internal interface ICommitOutcome
{
    /// <summary>The transaction is committed and the writer's place still held: calls come in the order of commits.</summary>
    void Committed();

    /// <summary>The writer's place is free again, and no notification is published yet.</summary>
    void Follow();
}
