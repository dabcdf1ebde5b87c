using Microsoft.Extensions.Configuration;
using Npgsql;
using Passoparola.Cms.Infrastructure.Nodes;
using Passoparola.Cms.Infrastructure.Persistence;
using Passoparola.Cms.Infrastructure.PostgreSql;
using Passoparola.Cms.Tests.Support;

namespace Passoparola.Cms.Tests.PostgreSql;

public sealed class ConnectingOnPostgreSql(PostgreSqlDatabase database) : IClassFixture<PostgreSqlDatabase>
{
    [Fact]
    public void A_server_that_does_not_answer_is_named()
    {
        var refusal = Refusal("Host=127.0.0.1;Port=1;Database=site;Username=u;Password=secret");

        Assert.Contains("127.0.0.1:1 cannot be reached", refusal, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", refusal, StringComparison.Ordinal);
    }

    [Fact]
    public void A_user_the_server_does_not_know_is_named() =>
        Assert.Contains("'nobody_known'", Refusal(Changed(to => to.Username = "nobody_known")), StringComparison.Ordinal);

    [Fact]
    public void A_database_the_user_may_not_create_is_named()
    {
        var role = $"role_{Guid.NewGuid():N}";
        Execute(database.CreateCopy(), $"CREATE ROLE {role} LOGIN");

        var refusal = Refusal(Changed(to => (to.Username, to.Database) = (role, "not_there")));

        Assert.Contains("'not_there' does not exist", refusal, StringComparison.Ordinal);
        Assert.Contains("create it first", refusal, StringComparison.Ordinal);
    }

    [Fact]
    public void A_database_of_another_program_is_refused()
    {
        var connectionString = database.NewName();
        using (var first = database.Open(connectionString, _ => { }))
        {
            first.Engine.Migrate();
        }

        Execute(connectionString, "DROP TABLE node CASCADE");

        Assert.Contains("belongs to another program", Refusal(connectionString), StringComparison.Ordinal);
    }

    [Fact]
    public void A_first_start_that_was_killed_is_started_again()
    {
        var connectionString = database.NewName();
        Execute(new NpgsqlConnectionStringBuilder(connectionString) { Database = "postgres" }.ConnectionString, $"CREATE DATABASE {PostgreSqlDatabase.NameOf(connectionString)}");
        Execute(connectionString, "CREATE TABLE \"__EFMigrationsHistory\" (\"MigrationId\" varchar(150) PRIMARY KEY, \"ProductVersion\" varchar(32) NOT NULL)");

        using var rooms = database.Open(connectionString, _ => { });
        rooms.Engine.Migrate();

        Assert.Null(rooms.InScope(() => rooms.Get<INodes>().Find(Guid.NewGuid())));
    }

    [Theory]
    [InlineData("Data Source=site.db")]
    [InlineData("nonsense")]
    [InlineData("")]
    [InlineData("Host=localhost")]
    [InlineData("Host=localhost;Database=site;Port=high")]
    public void A_connection_string_that_names_no_database_is_refused_by_its_name(string connectionString)
    {
        var refusal = Assert.Throws<DatabaseUnavailableException>(() => PostgreSqlLocation.From(
            new ConfigurationBuilder().AddInMemoryCollection([new("ConnectionStrings:umbracoDbDSN", connectionString)]).Build()));

        Assert.Contains("'umbracoDbDSN'", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_server_whose_guarding_connection_was_cut_takes_the_guard_again()
    {
        using var rooms = database.Open(_ => { });
        using var second = database.Open(rooms.ConnectionString, _ => { });
        rooms.Engine.Migrate();
        Execute(rooms.ConnectionString, "SELECT pg_terminate_backend(pid) FROM pg_locks WHERE locktype = 'advisory' AND database = (SELECT oid FROM pg_database WHERE datname = current_database())");

        SpinWait.SpinUntil(() => Written(rooms), TimeSpan.FromSeconds(30));

        Assert.Throws<DatabaseUnavailableException>(second.Engine.Migrate);
    }

    private static bool Written(RoomsUnderTest rooms)
    {
        rooms.InScope(() => rooms.Get<INodes>().Reserve(Guid.NewGuid(), Guid.Empty));
        using var connection = new NpgsqlConnection(rooms.ConnectionString);
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT EXISTS (SELECT FROM pg_locks WHERE locktype = 'advisory' AND granted AND database = (SELECT oid FROM pg_database WHERE datname = current_database()))";
        return command.ExecuteScalar() is true;
    }

    private static void Execute(string connectionString, string statement)
    {
        using var connection = new NpgsqlConnection(connectionString);
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = statement;
        command.ExecuteNonQuery();
    }

    private string Changed(Action<NpgsqlConnectionStringBuilder> change)
    {
        var changed = new NpgsqlConnectionStringBuilder(database.NewName());
        change(changed);
        return changed.ConnectionString;
    }

    private string Refusal(string connectionString)
    {
        using var rooms = database.Open(connectionString, _ => { });
        return Assert.Throws<DatabaseUnavailableException>(rooms.Engine.Migrate).Message;
    }
}
