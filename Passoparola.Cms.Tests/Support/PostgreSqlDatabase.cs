using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Passoparola.Cms.Infrastructure.PostgreSql;

namespace Passoparola.Cms.Tests.Support;

/// <summary>PostgreSQL databases, copied from one template of the test process.</summary>
public sealed class PostgreSqlDatabase : TestDatabase
{
    private static readonly Lock Gate = new();
    private static string? _template;

    // Creating a database costs ten times what emptying one does, so a class keeps its own.
    private const string Empty = """
        DO $$ BEGIN EXECUTE (
          SELECT 'TRUNCATE ' || string_agg(format('%I', tablename), ', ') || ' RESTART IDENTITY CASCADE'
          FROM pg_tables WHERE schemaname = current_schema() AND tablename <> '__EFMigrationsHistory');
        END $$
        """;

    private readonly List<string> _created = [];
    private readonly List<string> _copies = [];

    public override string ProviderName => PostgreSqlComposition.ProviderName;

    public override string NewName() => Remember($"passoparola_test_{Guid.NewGuid():N}");

    public override string CreateCopy()
    {
        if (_copies.Find(candidate => !IsOpen(candidate)) is { } left)
        {
            Execute(Empty, left);
            return left;
        }

        var copy = CopyOfNamed(Template());
        _copies.Add(copy);
        return copy;
    }

    public override string CopyOf(string connectionString) => CopyOfNamed(NameOf(connectionString));

    public override void AddEngine(IServiceCollection services, IConfiguration configuration) =>
        services.AddPostgreSql(configuration);

    public override void Dispose()
    {
        base.Dispose();
        _created.ForEach(Drop);
        _created.Clear();
    }

    private string CopyOfNamed(string original)
    {
        var copy = NewName();
        Execute($"CREATE DATABASE {NameOf(copy)} TEMPLATE {original}");
        return copy;
    }

    public static string NameOf(string connectionString) => new NpgsqlConnectionStringBuilder(connectionString).Database!;

    private static string ConnectionTo(string database) =>
        new NpgsqlConnectionStringBuilder(PostgreSqlServer.ConnectionString) { Database = database }.ConnectionString;

    private static void Drop(string database) => Execute($"DROP DATABASE IF EXISTS {database} WITH (FORCE)");

    private static void Execute(string statement, string? connectionString = null)
    {
        using var connection = new NpgsqlConnection(connectionString ?? ConnectionTo("postgres"));
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = statement;
        command.ExecuteNonQuery();
    }

    private string Remember(string database)
    {
        _created.Add(database);
        return ConnectionTo(database);
    }

    private string Template()
    {
        lock (Gate)
        {
            return _template ??= Create();
        }
    }

    private string Create()
    {
        var template = $"passoparola_template_{Guid.NewGuid():N}";
        Migrate(ConnectionTo(template));
        if (!PostgreSqlServer.IsPrivate)
        {
            EndOfTheRun.Remember(() => Drop(template));
        }

        return template;
    }
}
