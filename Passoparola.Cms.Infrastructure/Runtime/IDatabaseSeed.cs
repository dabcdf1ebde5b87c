namespace Passoparola.Cms.Infrastructure.Runtime;

/// <summary>Rows that every site needs before Core's services can run. Idempotent.</summary>
internal interface IDatabaseSeed
{
    /// <summary>Lower runs first.</summary>
    int Order { get; }

    /// <summary>Adds what is missing, in one scope.</summary>
    void EnsureSeeded();
}
