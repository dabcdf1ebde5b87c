using Passoparola.Cms.Infrastructure.Nodes;
using Passoparola.Cms.Tests.Support;

namespace Passoparola.Cms.Tests.Infrastructure.Persistence;

/// <summary>What docs/operators.md tells operators to do, done.</summary>
public abstract class BackupContract(TestDatabase database, string engine)
{
    [Fact]
    public async Task A_backup_of_a_serving_database_brings_back_what_was_committed_by_then()
    {
        var backup = TemporaryFiles.NewPath("backup");
        Guid before, after;
        string connectionString;
        using (var serving = database.Open(_ => { }))
        {
            connectionString = serving.ConnectionString;
            serving.Engine.Migrate();
            before = Write(serving);
            using (var context = serving.Engine.CreateContext())
            using (serving.Engine.BeginWrite(context, TimeSpan.FromSeconds(5)))
            {
                await DocumentedCommands.RunAsync($"backup-{engine}", AddressOf(connectionString), backup, TestContext.Current.CancellationToken);
            }

            after = Write(serving);
        }

        await DocumentedCommands.RunAsync($"restore-{engine}", AddressOf(connectionString), backup, TestContext.Current.CancellationToken);

        using var restored = database.Open(connectionString, _ => { });
        restored.Engine.Migrate();
        Assert.NotNull(restored.InScope(() => restored.Get<INodes>().Find(before)));
        Assert.Null(restored.InScope(() => restored.Get<INodes>().Find(after)));
    }

    /// <summary>What the page calls <c>DATABASE</c>.</summary>
    protected abstract string AddressOf(string connectionString);

    private static Guid Write(RoomsUnderTest rooms)
    {
        var node = new NodeRow { Key = Guid.NewGuid(), Path = "-1", Name = "Nodo" };
        rooms.InScope(() => rooms.Get<INodes>().Insert([node]));
        return node.Key;
    }
}
