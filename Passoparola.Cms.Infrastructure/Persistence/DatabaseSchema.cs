using Microsoft.EntityFrameworkCore;

namespace Passoparola.Cms.Infrastructure.Persistence;

/// <summary>Brings a database to the tables this version works with. The engine calls it under its migration lock.</summary>
internal static class DatabaseSchema
{
    /// <returns>The names of the migrations that <see cref="Apply"/> would run, oldest first.</returns>
    /// <param name="context">A context on the database.</param>
    /// <param name="exists">Whether the database is there and can be asked.</param>
    /// <exception cref="DatabaseUnavailableException">A newer version has upgraded the database.</exception>
    public static IReadOnlyList<string> Pending(CmsDbContext context, bool exists)
    {
        string[] known = [.. context.Database.GetMigrations()];
        if (!exists || known.Length == 0)
        {
            return known;
        }

        string[] applied = [.. context.Database.GetAppliedMigrations()];
        if (applied.Except(known).FirstOrDefault() is { } newer)
        {
            throw new DatabaseUnavailableException($"A newer version of Passoparola has upgraded this database (to '{newer}'): run that version, or restore a backup made before it.");
        }

        return [.. known.Except(applied)];
    }

    /// <param name="context">A context on the database.</param>
    /// <param name="pending">What <see cref="Pending"/> returned.</param>
    public static void Apply(CmsDbContext context, IReadOnlyList<string> pending)
    {
        if (pending.Count > 0)
        {
            context.Database.Migrate();
        }
        else if (!context.Database.GetMigrations().Any())
        {
            context.Database.EnsureCreated();
        }
    }
}
