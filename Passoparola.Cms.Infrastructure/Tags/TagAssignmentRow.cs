using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Passoparola.Cms.Infrastructure.Nodes;

namespace Passoparola.Cms.Infrastructure.Tags;

/// <summary>A document or media item has a tag in one of its properties.</summary>
internal sealed class TagAssignmentRow
{
    public int NodeId { get; set; }

    public int PropertyTypeId { get; set; }

    public int TagId { get; set; }
}

internal sealed class TagAssignmentTable : IEntityTypeConfiguration<TagAssignmentRow>
{
    public void Configure(EntityTypeBuilder<TagAssignmentRow> builder)
    {
        builder.ToTable("tag_assignment");
        builder.HasKey(row => new { row.NodeId, row.PropertyTypeId, row.TagId });
        builder.Property(row => row.NodeId).HasColumnName("node_id");
        builder.Property(row => row.PropertyTypeId).HasColumnName("property_type_id");
        builder.Property(row => row.TagId).HasColumnName("tag_id");
        builder.HasIndex(row => row.TagId);
        builder.HasOne<NodeRow>().WithMany().HasForeignKey(row => row.NodeId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<TagRow>().WithMany().HasForeignKey(row => row.TagId).OnDelete(DeleteBehavior.Cascade);
    }
}
