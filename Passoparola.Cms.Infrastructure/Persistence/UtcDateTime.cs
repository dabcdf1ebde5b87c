using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Passoparola.Cms.Infrastructure.Persistence;

/// <summary>
/// Every date is stored and given back as UTC, in whole microseconds. SQLite forgets the kind, PostgreSQL refuses any
/// other and counts microseconds, and a date that comes back different makes a document look edited for ever.
/// </summary>
internal sealed class UtcDateTime() : ValueConverter<DateTime, DateTime>(
    value => Stored(value),
    value => DateTime.SpecifyKind(value, DateTimeKind.Utc))
{
    // Core calls a date without a kind UTC.
    private static DateTime Stored(DateTime value)
    {
        var utc = value.Kind == DateTimeKind.Local ? value.ToUniversalTime() : DateTime.SpecifyKind(value, DateTimeKind.Utc);
        return utc.AddTicks(-(utc.Ticks % TimeSpan.TicksPerMicrosecond));
    }
}
