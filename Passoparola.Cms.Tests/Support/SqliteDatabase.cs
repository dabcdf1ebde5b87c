using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Passoparola.Cms.Infrastructure.Sqlite;

namespace Passoparola.Cms.Tests.Support;

/// <summary>SQLite files, copied from one template of the test process.</summary>
public sealed class SqliteDatabase : TestDatabase
{
    private static readonly Lock Gate = new();
    private static string? _template;

    public override string ProviderName => SqliteComposition.ProviderName;

    public override string NewName() => $"Data Source={TemporaryFiles.NewPath("contract.sqlite.db")}";

    public override string CreateCopy() => CopyOfFile(Template());

    public override string CopyOf(string connectionString) => CopyOfFile(FileOf(connectionString));

    public override void AddEngine(IServiceCollection services, IConfiguration configuration) =>
        services.AddSqlite(configuration, TemporaryFiles.Directory);

    /// <summary>The file a connection string of this class names.</summary>
    public static string FileOf(string connectionString) => new SqliteConnectionStringBuilder(connectionString).DataSource;

    private string CopyOfFile(string file)
    {
        var copy = NewName();
        File.Copy(file, FileOf(copy));
        return copy;
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
        var template = NewName();
        Migrate(template);
        return FileOf(template);
    }
}
