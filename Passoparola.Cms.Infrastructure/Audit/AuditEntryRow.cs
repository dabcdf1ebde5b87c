using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Passoparola.Cms.Infrastructure.Audit;

/// <summary>Something that happened to a user's account: who did it, from where, to whom.</summary>
internal sealed class AuditEntryRow
{
    public int Id { get; set; }

    public int PerformingUserId { get; set; }

    public Guid? PerformingUserKey { get; set; }

    public string? PerformingDetails { get; set; }

    public string? PerformingIp { get; set; }

    public DateTime EventDate { get; set; }

    public int AffectedUserId { get; set; }

    public Guid? AffectedUserKey { get; set; }

    public string? AffectedDetails { get; set; }

    public string? EventType { get; set; }

    public string? EventDetails { get; set; }
}

internal sealed class AuditEntryTable : IEntityTypeConfiguration<AuditEntryRow>
{
    public void Configure(EntityTypeBuilder<AuditEntryRow> builder)
    {
        builder.ToTable("audit_entry");
        builder.HasKey(row => row.Id);
        builder.Property(row => row.Id).HasColumnName("id").ValueGeneratedOnAdd();
        builder.Property(row => row.PerformingUserId).HasColumnName("performing_user_id");
        builder.Property(row => row.PerformingUserKey).HasColumnName("performing_user_key");
        builder.Property(row => row.PerformingDetails).HasColumnName("performing_details").HasMaxLength(1024);
        builder.Property(row => row.PerformingIp).HasColumnName("performing_ip").HasMaxLength(64);
        builder.Property(row => row.EventDate).HasColumnName("event_date");
        builder.Property(row => row.AffectedUserId).HasColumnName("affected_user_id");
        builder.Property(row => row.AffectedUserKey).HasColumnName("affected_user_key");
        builder.Property(row => row.AffectedDetails).HasColumnName("affected_details").HasMaxLength(1024);
        builder.Property(row => row.EventType).HasColumnName("event_type").HasMaxLength(256);
        builder.Property(row => row.EventDetails).HasColumnName("event_details").HasMaxLength(1024);
        builder.HasIndex(row => row.EventDate);
    }
}
