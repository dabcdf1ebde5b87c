using Npgsql;
using Passoparola.Cms.Tests.Infrastructure.Persistence;
using Passoparola.Cms.Tests.Support;

namespace Passoparola.Cms.Tests.PostgreSql;

public sealed class BackupOnPostgreSql(PostgreSqlDatabase database)
    : BackupContract(database, "postgresql"), IClassFixture<PostgreSqlDatabase>
{
    protected override string AddressOf(string connectionString)
    {
        var location = new NpgsqlConnectionStringBuilder(connectionString);
        return $"postgresql:///{location.Database}?host={Uri.EscapeDataString(location.Host!)}&port={location.Port}&user={location.Username}&password={Uri.EscapeDataString(location.Password ?? "")}";
    }
}
