using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using Passoparola.Cms.Infrastructure.Audit;
using Passoparola.Cms.Tests.Support;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Querying;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.Scoping;
using Direction = Umbraco.Cms.Core.Direction;

namespace Passoparola.Cms.Tests.Infrastructure.Audit;

public abstract class AuditRepositoryContract : IDisposable
{
    private readonly FakeTimeProvider _clock = new(new DateTimeOffset(2026, 3, 1, 8, 0, 0, TimeSpan.Zero));
    private readonly RoomsUnderTest _rooms;

    protected AuditRepositoryContract(TestDatabase database) =>
        _rooms = database.Open(services => services.AddSingleton<TimeProvider>(_clock).AddAudit());

    private IAuditRepository Audit => _rooms.Get<IAuditRepository>();

    [Fact]
    public void What_was_done_to_a_thing_is_listed_newest_first_page_by_page()
    {
        Log(7, AuditType.New, "creato");
        Log(7, AuditType.Save, "salvato");
        Log(8, AuditType.New, "un altro");
        Log(7, AuditType.Publish, "pubblicato");

        var (items, total) = Page(Query().Where(item => item.Id == 7), size: 2);

        Assert.Equal(3, total);
        Assert.Equal(["pubblicato", "salvato"], items.Select(item => item.Comment));
    }

    [Fact]
    public void Kinds_of_deeds_narrow_the_list()
    {
        Log(7, AuditType.New, "creato");
        Log(7, AuditType.Publish, "pubblicato");

        var (items, total) = Page(Query(), types: [AuditType.Publish]);

        Assert.Equal((1, "pubblicato"), (total, items.Single().Comment));
    }

    [Fact]
    public void A_date_narrows_the_list()
    {
        Log(7, AuditType.New, "prima");
        _clock.Advance(TimeSpan.FromHours(2));
        Log(7, AuditType.Save, "dopo");
        DateTimeOffset? since = _clock.GetUtcNow().AddHours(-1);

        // The form in which Core's audit service asks.
        var (items, _) = Page(Query(), filter: Query().Where(item => (DateTimeOffset)item.CreateDate >= since));

        Assert.Equal(["dopo"], items.Select(item => item.Comment));
    }

    [Fact]
    public void Cleaning_takes_old_openings_and_leaves_what_changed_something()
    {
        Log(7, AuditType.Open, "aperto");
        Log(7, AuditType.Save, "salvato");
        _clock.Advance(TimeSpan.FromHours(2));
        Log(7, AuditType.Open, "aperto di nuovo");

        _rooms.InScope(() => Audit.CleanLogs(60));

        Assert.Equal(["salvato", "aperto di nuovo"], _rooms.InScope(() => Audit.GetMany().Select(item => item.Comment)));
    }

    public void Dispose()
    {
        _rooms.Dispose();
        GC.SuppressFinalize(this);
    }

    private IQuery<IAuditItem> Query() => _rooms.Get<ICoreScopeProvider>().CreateQuery<IAuditItem>();

    private void Log(int id, AuditType type, string comment)
    {
        _rooms.InScope(() => Audit.Save(new AuditItem(id, type, -1, "Document", comment)));
        _clock.Advance(TimeSpan.FromSeconds(1));
    }

    private (IReadOnlyList<IAuditItem> Items, long Total) Page(
        IQuery<IAuditItem> query, int size = 10, AuditType[]? types = null, IQuery<IAuditItem>? filter = null) => _rooms.InScope(() =>
    {
        IAuditItem[] items = [.. Audit.GetPagedResultsByQuery(query, 0, size, out var total, Direction.Descending, types, filter)];
        return (items, total);
    });
}
