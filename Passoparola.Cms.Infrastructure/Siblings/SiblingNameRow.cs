using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Passoparola.Cms.Infrastructure.Nodes;

namespace Passoparola.Cms.Infrastructure.Siblings;

/// <summary>
/// A name that a document or media item has among its siblings, in one culture. The unique index is the rule; splitting
/// off the number that tells equal names apart lets the next free one be found without reading the siblings.
/// </summary>
internal sealed class SiblingNameRow
{
    public int NodeId { get; set; }

    /// <summary>The culture's code; empty for the invariant name.</summary>
    public string Culture { get; set; } = "";

    public Guid ObjectType { get; set; }

    public int ParentId { get; set; }

    /// <summary>As an editor wrote it, for example <c>Corso di italiano (2)</c>.</summary>
    public string Name { get; set; } = "";

    /// <summary>The name in upper case without its number, for example <c>CORSO DI ITALIANO</c>.</summary>
    public string BaseName { get; set; } = "";

    /// <summary>The number in brackets; 0 when there is none.</summary>
    public int Number { get; set; }

    /// <summary>The name as it is searched: <see cref="Siblings.FoldedName"/>.</summary>
    public string FoldedName { get; set; } = "";
}

internal sealed class SiblingNameTable : IEntityTypeConfiguration<SiblingNameRow>
{
    public void Configure(EntityTypeBuilder<SiblingNameRow> builder)
    {
        builder.ToTable("sibling_name");
        builder.HasKey(row => new { row.NodeId, row.Culture });
        builder.Property(row => row.NodeId).HasColumnName("node_id");
        builder.Property(row => row.Culture).HasColumnName("culture").HasMaxLength(14);
        builder.Property(row => row.ObjectType).HasColumnName("object_type");
        builder.Property(row => row.ParentId).HasColumnName("parent_id");
        builder.Property(row => row.Name).HasColumnName("name").HasMaxLength(255);
        builder.Property(row => row.BaseName).HasColumnName("base_name").HasMaxLength(255);
        builder.Property(row => row.Number).HasColumnName("number");
        builder.Property(row => row.FoldedName).HasColumnName("folded_name").HasMaxLength(Siblings.FoldedName.Longest);
        // Holds all that a search by name reads, so that it passes over nothing but names.
        builder.HasIndex(row => new { row.ObjectType, row.FoldedName, row.NodeId });
        builder.HasIndex(row => new { row.ParentId, row.ObjectType, row.Culture, row.BaseName, row.Number }).IsUnique();
        builder.HasOne<NodeRow>().WithMany().HasForeignKey(row => row.NodeId).OnDelete(DeleteBehavior.Cascade);
    }
}
