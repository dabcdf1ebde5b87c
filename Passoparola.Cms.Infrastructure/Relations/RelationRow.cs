using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Passoparola.Cms.Infrastructure.Nodes;

namespace Passoparola.Cms.Infrastructure.Relations;

/// <summary>One thing is related to another. It goes when either of them is deleted.</summary>
internal sealed class RelationRow
{
    public int Id { get; set; }

    /// <summary><c>null</c> stands for the root of a tree, which is no node.</summary>
    public int? ParentId { get; set; }

    public int ChildId { get; set; }

    public int RelationTypeId { get; set; }

    public string? Comment { get; set; }

    public DateTime CreateDate { get; set; }
}

internal sealed class RelationTable : IEntityTypeConfiguration<RelationRow>
{
    public void Configure(EntityTypeBuilder<RelationRow> builder)
    {
        builder.ToTable("relation");
        builder.HasKey(row => row.Id);
        builder.Property(row => row.Id).HasColumnName("id").ValueGeneratedOnAdd();
        builder.Property(row => row.ParentId).HasColumnName("parent_id");
        builder.Property(row => row.ChildId).HasColumnName("child_id");
        builder.Property(row => row.RelationTypeId).HasColumnName("relation_type_id");
        builder.Property(row => row.Comment).HasColumnName("comment").HasMaxLength(1000);
        builder.Property(row => row.CreateDate).HasColumnName("create_date");
        builder.HasIndex(row => new { row.ParentId, row.ChildId, row.RelationTypeId }).IsUnique();
        builder.HasIndex(row => new { row.ChildId, row.RelationTypeId });
        builder.HasIndex(row => row.RelationTypeId);
        builder.HasOne<NodeRow>().WithMany().HasForeignKey(row => row.ParentId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<NodeRow>().WithMany().HasForeignKey(row => row.ChildId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<RelationTypeRow>().WithMany().HasForeignKey(row => row.RelationTypeId).OnDelete(DeleteBehavior.Cascade);
    }
}
