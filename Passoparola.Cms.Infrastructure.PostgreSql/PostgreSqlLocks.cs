namespace Passoparola.Cms.Infrastructure.PostgreSql;

/// <summary>The numbers of our advisory locks. They only have to differ from each other; each database has its own.</summary>
internal static class PostgreSqlLocks
{
    public const long Server = 7_380_001;

    public const long Writer = 7_380_002;
}
