using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Passoparola.Cms.Infrastructure.Nodes;

namespace Passoparola.Cms.Infrastructure.Media;

/// <summary>What a media item is besides a node. Media items have one version and no cultures, as in Umbraco.</summary>
internal sealed class MediaRow
{
    /// <summary>The node's id; also the id of the item's only version.</summary>
    public int Id { get; set; }

    public int ContentTypeId { get; set; }

    public Guid ContentTypeKey { get; set; }

    public int WriterId { get; set; }

    /// <summary>The file's path, <c>/media/abc/foto.jpg</c>; <c>null</c> for a folder.</summary>
    public string? FilePath { get; set; }

    /// <summary>The values, as <see cref="PropertyValues.StoredValues"/> writes them.</summary>
    public string Values { get; set; } = PropertyValues.StoredValues.None;
}

internal sealed class MediaTable : IEntityTypeConfiguration<MediaRow>
{
    public void Configure(EntityTypeBuilder<MediaRow> builder)
    {
        builder.ToTable("media");
        builder.HasKey(row => row.Id);
        builder.Property(row => row.Id).HasColumnName("id").ValueGeneratedNever();
        builder.Property(row => row.ContentTypeId).HasColumnName("content_type_id");
        builder.Property(row => row.ContentTypeKey).HasColumnName("content_type_key");
        builder.Property(row => row.WriterId).HasColumnName("writer_id");
        builder.Property(row => row.FilePath).HasColumnName("file_path");
        builder.Property(row => row.Values).HasColumnName("property_values");
        builder.HasIndex(row => row.ContentTypeId);
        builder.HasIndex(row => row.FilePath);
        builder.HasOne<NodeRow>().WithOne().HasForeignKey<MediaRow>(row => row.Id).OnDelete(DeleteBehavior.Cascade);
    }
}
