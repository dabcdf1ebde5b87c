using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Passoparola.Cms.Infrastructure.Nodes;

namespace Passoparola.Cms.Infrastructure.Documents;

/// <summary>What a document is besides a node: its type, which version editors see and which one readers see.</summary>
internal sealed class DocumentRow
{
    /// <summary>The node's id.</summary>
    public int Id { get; set; }

    public int ContentTypeId { get; set; }

    public Guid ContentTypeKey { get; set; }

    /// <summary>The version that editors work on.</summary>
    public int CurrentVersionId { get; set; }

    /// <summary>The version that is published; <c>null</c> when the document is not published.</summary>
    public int? PublishedVersionId { get; set; }

    /// <summary>Whether the current version differs from the published one, or none is published.</summary>
    public bool Edited { get; set; }

    /// <summary>The cultures that are published; empty for an unpublished document and for an invariant one.</summary>
    public string[] PublishedCultures { get; set; } = [];

    /// <summary>The cultures whose current values differ from the published ones.</summary>
    public string[] EditedCultures { get; set; } = [];

    /// <summary>When what all cultures share was last changed in the current version; each culture has a date of its own there.</summary>
    public DateTime SharedDate { get; set; }
}

internal sealed class DocumentTable : IEntityTypeConfiguration<DocumentRow>
{
    public void Configure(EntityTypeBuilder<DocumentRow> builder)
    {
        builder.ToTable("document");
        builder.HasKey(row => row.Id);
        builder.Property(row => row.Id).HasColumnName("id").ValueGeneratedNever();
        builder.Property(row => row.ContentTypeId).HasColumnName("content_type_id");
        builder.Property(row => row.ContentTypeKey).HasColumnName("content_type_key");
        builder.Property(row => row.CurrentVersionId).HasColumnName("current_version_id");
        builder.Property(row => row.PublishedVersionId).HasColumnName("published_version_id");
        builder.Property(row => row.Edited).HasColumnName("edited");
        builder.Property(row => row.PublishedCultures).HasColumnName("published_cultures");
        builder.Property(row => row.EditedCultures).HasColumnName("edited_cultures");
        builder.Property(row => row.SharedDate).HasColumnName("shared_date");
        builder.HasIndex(row => row.ContentTypeId);
        builder.HasOne<NodeRow>().WithOne().HasForeignKey<DocumentRow>(row => row.Id).OnDelete(DeleteBehavior.Cascade);
    }
}
