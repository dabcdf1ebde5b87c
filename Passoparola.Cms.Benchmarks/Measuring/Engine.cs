using Npgsql;
using Passoparola.Cms.Benchmarks.Hosting;
using Passoparola.Cms.Infrastructure.PostgreSql;
using Passoparola.Cms.Infrastructure.Sqlite;

namespace Passoparola.Cms.Benchmarks.Measuring;

/// <summary>Makes new databases of one engine, and says how large they are.</summary>
internal abstract class Engine
{
    public abstract string Name { get; }

    public abstract SiteDatabase NewDatabase();

    public abstract long BytesOf(SiteDatabase database);

    public abstract void Drop(SiteDatabase database);

    /// <param name="postgreSql">A connection to a PostgreSQL server that may create databases; null measures SQLite only.</param>
    public static IEnumerable<Engine> All(string? postgreSql)
    {
        yield return new SqliteFiles();
        if (postgreSql is not null)
        {
            yield return new PostgreSqlDatabases(postgreSql);
        }
    }

    private static string NewDirectory() => Directory.CreateTempSubdirectory("passoparola-benchmark-").FullName;

    private sealed class SqliteFiles : Engine
    {
        public override string Name => "SQLite";

        public override SiteDatabase NewDatabase()
        {
            var directory = NewDirectory();
            return new SiteDatabase(directory, $"Data Source={Path.Combine(directory, "site.sqlite.db")}", SqliteComposition.ProviderName);
        }

        public override long BytesOf(SiteDatabase database) =>
            Directory.EnumerateFiles(database.Directory, "site.sqlite.db*").Sum(file => new FileInfo(file).Length);

        public override void Drop(SiteDatabase database) => Directory.Delete(database.Directory, recursive: true);
    }

    private sealed class PostgreSqlDatabases(string server) : Engine
    {
        public override string Name => "PostgreSQL";

        public override SiteDatabase NewDatabase()
        {
            var connection = new NpgsqlConnectionStringBuilder(server) { Database = $"passoparola_benchmark_{Guid.NewGuid():N}" };
            return new SiteDatabase(NewDirectory(), connection.ConnectionString, PostgreSqlComposition.ProviderName);
        }

        public override long BytesOf(SiteDatabase database) => Ask($"SELECT pg_database_size('{NameOf(database)}')");

        public override void Drop(SiteDatabase database)
        {
            Directory.Delete(database.Directory, recursive: true);
            Ask($"DROP DATABASE IF EXISTS {NameOf(database)} WITH (FORCE)");
        }

        private static string NameOf(SiteDatabase database) => new NpgsqlConnectionStringBuilder(database.ConnectionString).Database!;

        private long Ask(string statement)
        {
            using var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(server) { Database = "postgres" }.ConnectionString);
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = statement;
            return command.ExecuteScalar() as long? ?? 0;
        }
    }
}
