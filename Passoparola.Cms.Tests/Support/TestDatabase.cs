using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Umbraco.Cms.Core;

namespace Passoparola.Cms.Tests.Support;

/// <summary>
/// An engine that contracts run on. Each <c>Open</c> gives the rooms under test a new, empty database of their
/// own, copied from a template, so no test meets what another left.
/// </summary>
public abstract class TestDatabase : IDisposable
{
    private readonly List<RoomsUnderTest> _opened = [];

    /// <summary>The value of <c>umbracoDbDSN_ProviderName</c>.</summary>
    public abstract string ProviderName { get; }

    /// <param name="rooms">Registers the rooms under test. Scopes, nodes and Core's small change are there already.</param>
    public RoomsUnderTest Open(Action<IServiceCollection> rooms) => Open(CreateCopy(), rooms);

    /// <summary>The rooms on a database that others are open on, as a second server would be.</summary>
    public RoomsUnderTest Open(string connectionString, Action<IServiceCollection> rooms)
    {
        var opened = new RoomsUnderTest(connectionString, services =>
        {
            AddEngine(services, Configuration(connectionString));
            rooms(services);
        });
        _opened.Add(opened);
        return opened;
    }

    public IConfiguration Configuration(string connectionString) =>
        new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            [$"ConnectionStrings:{Constants.System.UmbracoConnectionName}"] = connectionString,
            [$"ConnectionStrings:{Constants.System.UmbracoConnectionName}_ProviderName"] = ProviderName,
        }).Build();

    public virtual void Dispose()
    {
        foreach (var rooms in _opened)
        {
            rooms.Dispose();
        }

        GC.SuppressFinalize(this);
    }

    /// <summary>A migrated, empty database that nobody is on.</summary>
    /// <returns>Its connection string.</returns>
    public abstract string CreateCopy();

    /// <summary>A copy of a database that nobody is on, as a restored backup is one.</summary>
    /// <returns>Its connection string.</returns>
    public abstract string CopyOf(string connectionString);

    /// <summary>A database that does not exist yet.</summary>
    /// <returns>Its connection string.</returns>
    public abstract string NewName();

    public abstract void AddEngine(IServiceCollection services, IConfiguration configuration);

    protected bool IsOpen(string connectionString) =>
        _opened.Any(rooms => rooms.ConnectionString == connectionString && !rooms.IsClosed);

    protected void Migrate(string connectionString)
    {
        using var rooms = new RoomsUnderTest(connectionString, services => AddEngine(services, Configuration(connectionString)));
        rooms.Engine.Migrate();
    }
}
