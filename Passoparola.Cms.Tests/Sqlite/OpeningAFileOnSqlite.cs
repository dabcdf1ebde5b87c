using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Passoparola.Cms.Infrastructure.Nodes;
using Passoparola.Cms.Infrastructure.Persistence;
using Passoparola.Cms.Infrastructure.Sqlite;
using Passoparola.Cms.Tests.Support;

namespace Passoparola.Cms.Tests.Sqlite;

public sealed class OpeningAFileOnSqlite(SqliteDatabase database) : IClassFixture<SqliteDatabase>
{
    [Fact]
    public void A_file_that_is_no_database_is_refused_and_left_alone()
    {
        var connectionString = database.NewName();
        File.WriteAllText(SqliteDatabase.FileOf(connectionString), new string('x', 8192));

        RefusesUntouched(connectionString, "is not a SQLite database");
    }

    [Theory]
    [InlineData(0.3)]
    [InlineData(0.9)]
    public void A_half_written_database_is_refused_and_left_alone(double share)
    {
        var connectionString = Filled();
        using (var file = File.OpenWrite(SqliteDatabase.FileOf(connectionString)))
        {
            file.SetLength((long)(file.Length * share));
        }

        RefusesUntouched(connectionString, "is damaged");
    }

    [Fact]
    public void A_database_with_overwritten_pages_is_refused_and_left_alone()
    {
        var connectionString = Filled();
        using (var file = File.OpenWrite(SqliteDatabase.FileOf(connectionString)))
        {
            file.Position = file.Length / 2;
            file.Write(new byte[16384]);
        }

        RefusesUntouched(connectionString, "is damaged");
    }

    [Fact]
    public void A_database_of_another_program_is_refused_and_left_alone()
    {
        var connectionString = database.NewName();
        using (var connection = new SqliteConnection($"{connectionString};Pooling=False"))
        {
            connection.Open();
            Execute(connection, "CREATE TABLE umbracoNode (id INTEGER PRIMARY KEY)");
        }

        RefusesUntouched(connectionString, "belongs to another program");
    }

    [Fact]
    public void A_database_that_another_program_keeps_locked_is_refused()
    {
        var connectionString = database.CreateCopy();
        using var other = new SqliteConnection($"{connectionString};Pooling=False");
        other.Open();
        Execute(other, "PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE; DELETE FROM node;");

        Assert.Contains("locked", Refusal(connectionString), StringComparison.Ordinal);
    }

    [Fact]
    public void A_read_only_file_is_refused()
    {
        var connectionString = database.CreateCopy();
        File.SetAttributes(SqliteDatabase.FileOf(connectionString), FileAttributes.ReadOnly);

        Assert.Contains("is read-only", Refusal(connectionString), StringComparison.Ordinal);
    }

    [Fact]
    public void A_directory_that_is_not_there_is_refused()
    {
        var path = Path.Combine(TemporaryFiles.NewPath("absent"), "site.db");

        Assert.Contains("does not exist", Refusal($"Data Source={path}"), StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.GetDirectoryName(path)));
    }

    [Fact]
    public void A_directory_in_the_place_of_the_file_is_refused()
    {
        var path = Directory.CreateDirectory(TemporaryFiles.NewPath("site.db")).FullName;

        Assert.Contains("is a directory", Refusal($"Data Source={path}"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Data Source=:memory:")]
    [InlineData("Data Source=file:site.db")]
    [InlineData("Data Source=site;Mode=Memory")]
    [InlineData("Cache=Shared")]
    [InlineData("Host=localhost;Database=site")]
    [InlineData("nonsense")]
    public void A_connection_string_that_names_no_file_is_refused_by_its_name(string connectionString)
    {
        var refusal = Assert.Throws<DatabaseUnavailableException>(() => Locate(connectionString));

        Assert.Contains("'umbracoDbDSN'", refusal.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "umbraco/Data/Umbraco.sqlite.db")]
    [InlineData("Data Source=|DataDirectory|/Umbraco.sqlite.db;Cache=Shared;Foreign Keys=True;Pooling=True", "umbraco/Data/Umbraco.sqlite.db")]
    [InlineData("Data Source=|DataDirectory|other.db", "umbraco/Data/other.db")]
    [InlineData("Data Source=site.db", "site.db")]
    public void A_file_is_sought_from_the_content_root(string connectionString, string expected)
    {
        var location = Locate(connectionString);

        Assert.Equal(Path.Combine("/srv/site", expected), location.FilePath);
        Assert.DoesNotContain("Shared", location.ConnectionString, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void Every_connection_keeps_commits_on_disk_and_finds_a_prefix_by_its_index()
    {
        using var rooms = database.Open(_ => { });
        for (var opened = 0; opened < 3; opened++)
        {
            using var context = rooms.Engine.CreateContext();
            context.Database.OpenConnection();

            var connection = (SqliteConnection)context.Database.GetDbConnection();
            Assert.Equal("2", Answer(connection, "PRAGMA synchronous", 0));
            Assert.Equal("wal", Answer(connection, "PRAGMA journal_mode", 0));
            Assert.Contains("USING INDEX", Answer(connection, "EXPLAIN QUERY PLAN SELECT name FROM node WHERE path LIKE $prefix ESCAPE '\\'", 3), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void An_upgrade_that_was_killed_does_not_keep_the_next_waiting()
    {
        var connectionString = database.CreateCopy();
        using (var connection = new SqliteConnection($"{connectionString};Pooling=False"))
        {
            connection.Open();
            Execute(connection, "CREATE TABLE IF NOT EXISTS __EFMigrationsLock (Id INTEGER PRIMARY KEY, Timestamp TEXT NOT NULL); INSERT OR REPLACE INTO __EFMigrationsLock VALUES (1, '2026-01-01');");
        }

        using var rooms = database.Open(connectionString, _ => { });
        rooms.Engine.Migrate();
    }

    [Fact]
    public void A_first_start_that_was_killed_is_started_again()
    {
        var connectionString = database.NewName();
        using (var connection = new SqliteConnection($"{connectionString};Pooling=False"))
        {
            connection.Open();
            Execute(connection, """
                CREATE TABLE __EFMigrationsLock (Id INTEGER PRIMARY KEY, Timestamp TEXT NOT NULL); INSERT INTO __EFMigrationsLock VALUES (1, '2026-01-01');
                CREATE TABLE __EFMigrationsHistory (MigrationId TEXT PRIMARY KEY, ProductVersion TEXT NOT NULL);
                """);
        }

        using var rooms = database.Open(connectionString, _ => { });
        rooms.Engine.Migrate();

        Assert.Null(rooms.InScope(() => rooms.Get<INodes>().Find(Guid.NewGuid())));
    }

    [Fact]
    public void A_second_server_is_told_that_another_is_there()
    {
        using var first = database.Open(_ => { });
        first.Engine.Migrate();

        Assert.StartsWith("Another server", Refusal(first.ConnectionString), StringComparison.Ordinal);
    }

    [Fact]
    public void A_lock_file_that_cannot_be_made_is_not_taken_for_another_server()
    {
        var connectionString = database.CreateCopy();
        var lockFile = $"{SqliteDatabase.FileOf(connectionString)}.lock";
        File.CreateSymbolicLink(lockFile, lockFile);

        var refusal = Refusal(connectionString);

        Assert.DoesNotContain("Another server", refusal, StringComparison.Ordinal);
        Assert.Contains(lockFile, refusal, StringComparison.Ordinal);
    }

    private static void Execute(SqliteConnection connection, string statements)
    {
        using var command = connection.CreateCommand();
        command.CommandText = statements;
        command.ExecuteNonQuery();
    }

    private static string Answer(SqliteConnection connection, string question, int column)
    {
        using var command = connection.CreateCommand();
        command.CommandText = question;
        command.Parameters.AddWithValue("$prefix", "-1,1050,%");
        using var reader = command.ExecuteReader();
        Assert.True(reader.Read());
        return reader.GetString(column);
    }

    private static SqliteLocation Locate(string connectionString) => SqliteLocation.From(
        new ConfigurationBuilder().AddInMemoryCollection([new("ConnectionStrings:umbracoDbDSN", connectionString)]).Build(),
        "/srv/site");

    private string Filled()
    {
        using var rooms = database.Open(_ => { });
        rooms.InScope(() => rooms.Get<INodes>().Insert([.. Enumerable.Range(0, 2000).Select(number => new NodeRow
        {
            Key = Guid.NewGuid(),
            Path = "-1",
            Name = $"Nodo {number}",
        })]));
        return rooms.ConnectionString;
    }

    private void RefusesUntouched(string connectionString, string reason)
    {
        var before = File.ReadAllBytes(SqliteDatabase.FileOf(connectionString));

        var refusal = Refusal(connectionString);

        Assert.Contains(reason, refusal, StringComparison.Ordinal);
        Assert.Contains(SqliteDatabase.FileOf(connectionString), refusal, StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllBytes(SqliteDatabase.FileOf(connectionString)));
    }

    private string Refusal(string connectionString)
    {
        using var rooms = database.Open(connectionString, _ => { });
        return Assert.Throws<DatabaseUnavailableException>(rooms.Engine.Migrate).Message;
    }
}
