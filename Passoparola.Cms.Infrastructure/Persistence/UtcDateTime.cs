using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Passoparola.Cms.Infrastructure.Persistence;

/// <summary>
/// Every date is stored and given back as UTC. SQLite forgets the kind and PostgreSQL refuses any other, and a date
/// that comes back with another kind than it was saved with makes a document look edited for ever.
/// </summary>
internal sealed class UtcDateTime() : ValueConverter<DateTime, DateTime>(
    value => ToUtc(value),
    value => DateTime.SpecifyKind(value, DateTimeKind.Utc))
{
    private static DateTime ToUtc(DateTime value) => value.Kind == DateTimeKind.Local
        ? value.ToUniversalTime()
        : DateTime.SpecifyKind(value, DateTimeKind.Utc);
}
