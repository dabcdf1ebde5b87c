using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Passoparola.Cms.Infrastructure.Nodes;

/// <summary>
/// A thing with a place in one of Umbraco's trees: a document, a media item, a type, a data type, a folder. The node
/// holds its two names (id and key) and its place; what it is besides stands in a table of its own with the same id.
/// </summary>
internal sealed class NodeRow
{
    public int Id { get; set; }

    public Guid Key { get; set; }

    /// <summary>One of <c>Constants.ObjectTypes</c>.</summary>
    public Guid ObjectType { get; set; }

    public int ParentId { get; set; }

    public int Level { get; set; }

    /// <summary>Ids from the root, <c>-1,1050,1062</c>: the node's own id is the last.</summary>
    public string Path { get; set; } = "";

    public int SortOrder { get; set; }

    /// <summary>The invariant name; for culture variation, the name in the default language.</summary>
    public string? Name { get; set; }

    public bool Trashed { get; set; }

    public int CreatorId { get; set; }

    public DateTime CreateDate { get; set; }

    public DateTime UpdateDate { get; set; }

    /// <summary>The id was given out for the key before the thing itself is stored.</summary>
    public bool IsReserved { get; set; }
}

internal sealed class NodeTable : IEntityTypeConfiguration<NodeRow>
{
    public void Configure(EntityTypeBuilder<NodeRow> builder)
    {
        builder.ToTable("node");
        builder.HasKey(row => row.Id);
        builder.Property(row => row.Id).HasColumnName("id").ValueGeneratedOnAdd();
        builder.Property(row => row.Key).HasColumnName("key");
        builder.Property(row => row.ObjectType).HasColumnName("object_type");
        builder.Property(row => row.ParentId).HasColumnName("parent_id");
        builder.Property(row => row.Level).HasColumnName("level");
        builder.Property(row => row.Path).HasColumnName("path");
        builder.Property(row => row.SortOrder).HasColumnName("sort_order");
        builder.Property(row => row.Name).HasColumnName("name").HasMaxLength(255);
        builder.Property(row => row.Trashed).HasColumnName("trashed");
        builder.Property(row => row.CreatorId).HasColumnName("creator_id");
        builder.Property(row => row.CreateDate).HasColumnName("create_date");
        builder.Property(row => row.UpdateDate).HasColumnName("update_date");
        builder.Property(row => row.IsReserved).HasColumnName("is_reserved");
        builder.HasIndex(row => row.Key).IsUnique();
        builder.HasIndex(row => new { row.ObjectType, row.ParentId, row.SortOrder });
        builder.HasIndex(row => new { row.ParentId, row.Name });
        builder.HasIndex(row => row.Path);
    }
}
