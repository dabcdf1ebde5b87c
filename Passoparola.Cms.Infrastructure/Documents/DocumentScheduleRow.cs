using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Passoparola.Cms.Infrastructure.Nodes;
using Umbraco.Cms.Core.Models;

namespace Passoparola.Cms.Infrastructure.Documents;

/// <summary>A document is to be published or unpublished at a time.</summary>
internal sealed class DocumentScheduleRow
{
    public Guid Id { get; set; }

    /// <summary>The document.</summary>
    public int NodeId { get; set; }

    /// <summary>The culture's code, or <c>*</c> for an invariant document.</summary>
    public string Culture { get; set; } = "*";

    public DateTime Date { get; set; }

    public ContentScheduleAction Action { get; set; }
}

internal sealed class DocumentScheduleTable : IEntityTypeConfiguration<DocumentScheduleRow>
{
    public void Configure(EntityTypeBuilder<DocumentScheduleRow> builder)
    {
        builder.ToTable("document_schedule");
        builder.HasKey(row => row.Id);
        builder.Property(row => row.Id).HasColumnName("id").ValueGeneratedNever();
        builder.Property(row => row.NodeId).HasColumnName("node_id");
        builder.Property(row => row.Culture).HasColumnName("culture").HasMaxLength(14);
        builder.Property(row => row.Date).HasColumnName("date");
        builder.Property(row => row.Action).HasColumnName("action");
        builder.HasIndex(row => row.NodeId);
        builder.HasIndex(row => new { row.Action, row.Date });
        builder.HasOne<NodeRow>().WithMany().HasForeignKey(row => row.NodeId).OnDelete(DeleteBehavior.Cascade);
    }
}
