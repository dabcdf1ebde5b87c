using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Passoparola.Cms.Infrastructure.Nodes;

namespace Passoparola.Cms.Infrastructure.DocumentTypes;

/// <summary>What a document type or media type is besides a node; the node's object type says which of them.</summary>
internal sealed class ContentTypeRow
{
    /// <summary>The id of its node.</summary>
    public int Id { get; set; }

    public required string Alias { get; set; }

    /// <summary>The rest, as <see cref="ContentTypeDefinition"/> writes it.</summary>
    public required string Definition { get; set; }
}

internal sealed class ContentTypeTable : IEntityTypeConfiguration<ContentTypeRow>
{
    public void Configure(EntityTypeBuilder<ContentTypeRow> builder)
    {
        builder.ToTable("content_type");
        builder.HasKey(row => row.Id);
        builder.Property(row => row.Id).HasColumnName("id").ValueGeneratedNever();
        builder.Property(row => row.Alias).HasColumnName("alias").HasMaxLength(255);
        builder.Property(row => row.Definition).HasColumnName("definition");
        builder.HasIndex(row => row.Alias);
        builder.HasOne<NodeRow>().WithOne().HasForeignKey<ContentTypeRow>(row => row.Id).OnDelete(DeleteBehavior.Cascade);
    }
}
