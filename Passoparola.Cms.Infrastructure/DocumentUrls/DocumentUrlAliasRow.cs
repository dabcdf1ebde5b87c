using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Passoparola.Cms.Infrastructure.Nodes;

namespace Passoparola.Cms.Infrastructure.DocumentUrls;

/// <summary>A further path that an editor gave a document, with the property <c>umbracoUrlAlias</c>.</summary>
internal sealed class DocumentUrlAliasRow
{
    public Guid DocumentKey { get; set; }

    /// <summary><see cref="DocumentUrlRow.Invariant"/> stands for every language.</summary>
    public int LanguageId { get; set; }

    public string Alias { get; set; } = "";
}

internal sealed class DocumentUrlAliasTable : IEntityTypeConfiguration<DocumentUrlAliasRow>
{
    public void Configure(EntityTypeBuilder<DocumentUrlAliasRow> builder)
    {
        builder.ToTable("document_url_alias");
        builder.HasKey(row => new { row.DocumentKey, row.LanguageId, row.Alias });
        builder.Property(row => row.DocumentKey).HasColumnName("document_key");
        builder.Property(row => row.LanguageId).HasColumnName("language_id").ValueGeneratedNever();
        builder.Property(row => row.Alias).HasColumnName("alias").HasMaxLength(512);
        builder.HasOne<NodeRow>().WithMany().HasForeignKey(row => row.DocumentKey).HasPrincipalKey(node => node.Key)
            .OnDelete(DeleteBehavior.Cascade);
    }
}
