using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Passoparola.Cms.Infrastructure.Nodes;

namespace Passoparola.Cms.Infrastructure.DocumentUrls;

/// <summary>A further path that an editor gave a document, with the property <c>umbracoUrlAlias</c>.</summary>
internal sealed class DocumentUrlAliasRow
{
    public int Id { get; set; }

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
        // An alias is as long as an editor makes it, and PostgreSQL takes no long texts into a key.
        builder.HasKey(row => row.Id);
        builder.Property(row => row.Id).HasColumnName("id").ValueGeneratedOnAdd();
        builder.Property(row => row.DocumentKey).HasColumnName("document_key");
        builder.Property(row => row.LanguageId).HasColumnName("language_id").ValueGeneratedNever();
        builder.Property(row => row.Alias).HasColumnName("alias");
        builder.HasIndex(row => row.DocumentKey);
        builder.HasOne<NodeRow>().WithMany().HasForeignKey(row => row.DocumentKey).HasPrincipalKey(node => node.Key)
            .OnDelete(DeleteBehavior.Cascade);
    }
}
