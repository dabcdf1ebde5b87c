using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Passoparola.Cms.Infrastructure.Nodes;

namespace Passoparola.Cms.Infrastructure.DocumentUrls;

/// <summary>A segment that a document's URL ends in.</summary>
internal sealed class DocumentUrlRow
{
    /// <summary>Stands for "in every language", which a key cannot hold as NULL.</summary>
    public const int Invariant = 0;

    public Guid DocumentKey { get; set; }

    public int LanguageId { get; set; }

    public bool IsDraft { get; set; }

    public string Segment { get; set; } = "";

    public bool IsPrimary { get; set; }
}

internal sealed class DocumentUrlTable : IEntityTypeConfiguration<DocumentUrlRow>
{
    public void Configure(EntityTypeBuilder<DocumentUrlRow> builder)
    {
        builder.ToTable("document_url");
        builder.HasKey(row => new { row.DocumentKey, row.LanguageId, row.IsDraft, row.Segment });
        builder.Property(row => row.DocumentKey).HasColumnName("document_key");
        builder.Property(row => row.LanguageId).HasColumnName("language_id").ValueGeneratedNever();
        builder.Property(row => row.IsDraft).HasColumnName("is_draft");
        builder.Property(row => row.Segment).HasColumnName("segment").HasMaxLength(255);
        builder.Property(row => row.IsPrimary).HasColumnName("is_primary");
        builder.HasOne<NodeRow>().WithMany().HasForeignKey(row => row.DocumentKey).HasPrincipalKey(node => node.Key)
            .OnDelete(DeleteBehavior.Cascade);
    }
}
