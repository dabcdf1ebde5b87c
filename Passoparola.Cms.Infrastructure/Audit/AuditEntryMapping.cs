using Umbraco.Cms.Core.Models;

namespace Passoparola.Cms.Infrastructure.Audit;

internal static class AuditEntryMapping
{
    public static AuditEntry ToEntry(this AuditEntryRow row)
    {
        var entry = new AuditEntry
        {
            Id = row.Id,
            PerformingUserId = row.PerformingUserId,
            PerformingUserKey = row.PerformingUserKey,
            PerformingDetails = row.PerformingDetails,
            PerformingIp = row.PerformingIp,
            EventDate = row.EventDate,
            AffectedUserId = row.AffectedUserId,
            AffectedUserKey = row.AffectedUserKey,
            AffectedDetails = row.AffectedDetails,
            EventType = row.EventType,
            EventDetails = row.EventDetails,
        };
        entry.ResetDirtyProperties(false);
        return entry;
    }

    public static AuditEntryRow ToRow(this IAuditEntry entry) => new()
    {
        PerformingUserId = entry.PerformingUserId,
        PerformingUserKey = (entry as AuditEntry)?.PerformingUserKey,
        PerformingDetails = entry.PerformingDetails,
        PerformingIp = entry.PerformingIp,
        EventDate = entry.EventDate,
        AffectedUserId = entry.AffectedUserId,
        AffectedUserKey = (entry as AuditEntry)?.AffectedUserKey,
        AffectedDetails = entry.AffectedDetails,
        EventType = entry.EventType,
        EventDetails = entry.EventDetails,
    };
}
