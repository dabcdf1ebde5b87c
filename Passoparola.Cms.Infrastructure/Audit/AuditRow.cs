using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Umbraco.Cms.Core.Models;

namespace Passoparola.Cms.Infrastructure.Audit;

/// <summary>Something that a user did to a thing. Properties are named as Core queries them: there, the id is the thing's.</summary>
internal sealed class AuditRow
{
    public long EntryId { get; set; }

    /// <summary>The thing, for example a document; -1 for none in particular.</summary>
    public int Id { get; set; }

    public AuditType AuditType { get; set; }

    public string? EntityType { get; set; }

    public int UserId { get; set; }

    public string? Comment { get; set; }

    public string? Parameters { get; set; }

    public DateTime CreateDate { get; set; }
}

internal sealed class AuditTable : IEntityTypeConfiguration<AuditRow>
{
    public void Configure(EntityTypeBuilder<AuditRow> builder)
    {
        builder.ToTable("audit");
        builder.HasKey(row => row.EntryId);
        builder.Property(row => row.EntryId).HasColumnName("id").ValueGeneratedOnAdd();
        builder.Property(row => row.Id).HasColumnName("node_id");
        builder.Property(row => row.AuditType).HasColumnName("audit_type");
        builder.Property(row => row.EntityType).HasColumnName("entity_type").HasMaxLength(50);
        builder.Property(row => row.UserId).HasColumnName("user_id");
        builder.Property(row => row.Comment).HasColumnName("comment");
        builder.Property(row => row.Parameters).HasColumnName("parameters");
        builder.Property(row => row.CreateDate).HasColumnName("create_date");
        builder.HasIndex(row => new { row.Id, row.EntryId });
        builder.HasIndex(row => new { row.UserId, row.EntryId });
        builder.HasIndex(row => row.CreateDate);
    }
}
