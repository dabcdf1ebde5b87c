namespace Passoparola.Cms.Infrastructure.Persistence;

/// <summary>What differs between the databases a site can live in. One engine project implements it.</summary>
internal interface IDatabaseEngine
{
    /// <summary>A context on a connection of its own. The caller disposes it.</summary>
    CmsDbContext CreateContext();

    /// <summary>
    /// Starts the transaction that writes, after waiting for the only writer's place.
    /// </summary>
    /// <param name="context">The context whose connection carries the transaction.</param>
    /// <param name="timeout">How long to wait for another writer.</param>
    /// <returns>The transaction; <c>null</c> when the other writer held its place for longer than the time allowed.</returns>
    IWriteTransaction? BeginWrite(CmsDbContext context, TimeSpan timeout);

    /// <summary>Whether a failed write failed on a unique key.</summary>
    bool IsUniqueKeyViolation(Exception exception);

    /// <summary>Creates or upgrades the database while holding the engine's migration lock.</summary>
    /// <exception cref="DatabaseUnavailableException">The database cannot be reached, read, or is held by another server.</exception>
    void Migrate();
}
