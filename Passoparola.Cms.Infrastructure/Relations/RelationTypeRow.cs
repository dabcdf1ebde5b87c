using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Passoparola.Cms.Infrastructure.Relations;

internal sealed class RelationTypeRow
{
    public int Id { get; set; }

    public Guid Key { get; set; }

    public string Alias { get; set; } = "";

    public string Name { get; set; } = "";

    public bool IsBidirectional { get; set; }

    /// <summary>Whether the child may not vanish without warning while a parent is related to it.</summary>
    public bool IsDependency { get; set; }

    public Guid? ParentObjectType { get; set; }

    public Guid? ChildObjectType { get; set; }
}

internal sealed class RelationTypeTable : IEntityTypeConfiguration<RelationTypeRow>
{
    public void Configure(EntityTypeBuilder<RelationTypeRow> builder)
    {
        builder.ToTable("relation_type");
        builder.HasKey(row => row.Id);
        builder.Property(row => row.Id).HasColumnName("id").ValueGeneratedOnAdd();
        builder.Property(row => row.Key).HasColumnName("key");
        builder.Property(row => row.Alias).HasColumnName("alias").HasMaxLength(100);
        builder.Property(row => row.Name).HasColumnName("name").HasMaxLength(255);
        builder.Property(row => row.IsBidirectional).HasColumnName("is_bidirectional");
        builder.Property(row => row.IsDependency).HasColumnName("is_dependency");
        builder.Property(row => row.ParentObjectType).HasColumnName("parent_object_type");
        builder.Property(row => row.ChildObjectType).HasColumnName("child_object_type");
        builder.HasIndex(row => row.Key).IsUnique();
        builder.HasIndex(row => row.Alias).IsUnique();
    }
}
