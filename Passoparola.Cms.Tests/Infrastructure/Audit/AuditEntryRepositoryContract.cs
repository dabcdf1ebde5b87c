using Passoparola.Cms.Infrastructure.Audit;
using Passoparola.Cms.Tests.Support;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace Passoparola.Cms.Tests.Infrastructure.Audit;

public abstract class AuditEntryRepositoryContract(TestDatabase database)
{
    private readonly RoomsUnderTest _rooms = database.Open(services => services.AddAudit());

    private IAuditEntryRepository Entries => _rooms.Get<IAuditEntryRepository>();

    [Fact]
    public void Entries_are_paged_newest_first_and_keep_all_they_say()
    {
        Write("accesso", minute: 1);
        Write("uscita", minute: 2);
        Write("password cambiata", minute: 3);

        var total = 0L;
        var entries = _rooms.InScope(() => Entries.GetPage(0, 2, out total).ToArray());

        Assert.Equal(3, total);
        Assert.Equal(["password cambiata", "uscita"], entries.Select(entry => entry.EventDetails));
        Assert.Equal("192.0.2.1", entries[0].PerformingIp);
        Assert.Equal(DateTimeKind.Utc, entries[0].EventDate.Kind);
    }

    [Fact]
    public void An_entry_is_neither_changed_nor_deleted()
    {
        var entry = Write("accesso", minute: 1);

        Assert.Throws<NotSupportedException>(() => _rooms.InScope(() => Entries.Save(entry)));
        Assert.Throws<NotSupportedException>(() => _rooms.InScope(() => Entries.Delete(entry)));
    }

    private AuditEntry Write(string details, int minute) => _rooms.InScope(() =>
    {
        var entry = new AuditEntry
        {
            PerformingUserId = -1,
            PerformingIp = "192.0.2.1",
            EventDate = new DateTime(2026, 3, 1, 8, minute, 0, DateTimeKind.Utc),
            AffectedUserId = 4,
            EventType = "umbraco/user",
            EventDetails = details,
        };
        Entries.Save(entry);
        return entry;
    });
}
