using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Passoparola.Cms.Infrastructure.Nodes;

namespace Passoparola.Cms.Infrastructure.Redirects;

/// <summary>A route that once led to a document.</summary>
internal sealed class RedirectUrlRow
{
    public Guid Key { get; set; }

    public Guid ContentKey { get; set; }

    /// <summary>Umbraco's route: the path, after the id of the document that the host name is assigned to, if any.</summary>
    public string Url { get; set; } = "";

    /// <summary>Found by this: a path may be longer than an index takes.</summary>
    public string UrlHash { get; set; } = "";

    /// <summary>The culture's code; empty when the document does not vary.</summary>
    public string Culture { get; set; } = "";

    public DateTime CreateDate { get; set; }
}

internal sealed class RedirectUrlTable : IEntityTypeConfiguration<RedirectUrlRow>
{
    public void Configure(EntityTypeBuilder<RedirectUrlRow> builder)
    {
        builder.ToTable("redirect_url");
        builder.HasKey(row => row.Key);
        builder.Property(row => row.Key).HasColumnName("key").ValueGeneratedNever();
        builder.Property(row => row.ContentKey).HasColumnName("content_key");
        builder.Property(row => row.Url).HasColumnName("url");
        builder.Property(row => row.UrlHash).HasColumnName("url_hash").HasMaxLength(64);
        builder.Property(row => row.Culture).HasColumnName("culture").HasMaxLength(14);
        builder.Property(row => row.CreateDate).HasColumnName("create_date");
        builder.HasIndex(row => new { row.UrlHash, row.ContentKey, row.Culture }).IsUnique();
        builder.HasIndex(row => row.ContentKey);
        builder.HasIndex(row => row.CreateDate);
        builder.HasOne<NodeRow>().WithMany().HasForeignKey(row => row.ContentKey).HasPrincipalKey(node => node.Key)
            .OnDelete(DeleteBehavior.Cascade);
    }
}
