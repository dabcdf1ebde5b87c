namespace Passoparola.Cms.Infrastructure.Scoping;

/// <summary>State in memory that a unit of work may have made stale.</summary>
internal interface ICommittedState
{
    /// <summary>Drops what is held; the next reader loads it again.</summary>
    void Forget();
}
