using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Passoparola.Cms.Infrastructure.Nodes;

namespace Passoparola.Cms.Infrastructure.Documents;

/// <summary>
/// A document's names and values at one time. Which version is current and which is published is said by
/// <see cref="DocumentRow.CurrentVersionId"/> and <see cref="DocumentRow.PublishedVersionId"/>.
/// </summary>
internal sealed class DocumentVersionRow
{
    public int Id { get; set; }

    /// <summary>The document.</summary>
    public int NodeId { get; set; }

    public DateTime Date { get; set; }

    /// <summary>Who wrote, or published, the version.</summary>
    public int UserId { get; set; }

    /// <summary>The invariant name; for culture variation, the name in the default language.</summary>
    public string Name { get; set; } = "";

    public bool PreventCleanup { get; set; }

    /// <summary>The names in the cultures this version has, as <see cref="StoredCultures"/> writes them.</summary>
    public string Cultures { get; set; } = StoredCultures.None;

    /// <summary>The values, as <see cref="PropertyValues.StoredValues"/> writes them.</summary>
    public string Values { get; set; } = PropertyValues.StoredValues.None;
}

internal sealed class DocumentVersionTable : IEntityTypeConfiguration<DocumentVersionRow>
{
    public void Configure(EntityTypeBuilder<DocumentVersionRow> builder)
    {
        builder.ToTable("document_version");
        builder.HasKey(row => row.Id);
        builder.Property(row => row.Id).HasColumnName("id").ValueGeneratedOnAdd();
        builder.Property(row => row.NodeId).HasColumnName("node_id");
        builder.Property(row => row.Date).HasColumnName("date");
        builder.Property(row => row.UserId).HasColumnName("user_id");
        builder.Property(row => row.Name).HasColumnName("name").HasMaxLength(255);
        builder.Property(row => row.PreventCleanup).HasColumnName("prevent_cleanup");
        builder.Property(row => row.Cultures).HasColumnName("cultures");
        builder.Property(row => row.Values).HasColumnName("property_values");
        builder.HasIndex(row => new { row.NodeId, row.Date });
        builder.HasIndex(row => row.Date);
        builder.HasOne<NodeRow>().WithMany().HasForeignKey(row => row.NodeId).OnDelete(DeleteBehavior.Cascade);
    }
}
