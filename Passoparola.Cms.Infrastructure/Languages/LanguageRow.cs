using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Passoparola.Cms.Infrastructure.Languages;

internal sealed class LanguageRow
{
    public int Id { get; set; }

    public Guid Key { get; set; }

    public required string IsoCode { get; set; }

    public required string Name { get; set; }

    public bool IsDefault { get; set; }

    public bool IsMandatory { get; set; }

    /// <summary>The language whose text is shown where this one has none.</summary>
    public int? FallbackId { get; set; }

    public DateTime CreateDate { get; set; }

    public DateTime UpdateDate { get; set; }
}

internal sealed class LanguageTable : IEntityTypeConfiguration<LanguageRow>
{
    public void Configure(EntityTypeBuilder<LanguageRow> builder)
    {
        builder.ToTable("language");
        builder.HasKey(row => row.Id);
        builder.Property(row => row.Id).HasColumnName("id").ValueGeneratedOnAdd();
        builder.Property(row => row.Key).HasColumnName("key");
        builder.Property(row => row.IsoCode).HasColumnName("iso_code").HasMaxLength(14);
        builder.Property(row => row.Name).HasColumnName("name").HasMaxLength(100);
        builder.Property(row => row.IsDefault).HasColumnName("is_default");
        builder.Property(row => row.IsMandatory).HasColumnName("is_mandatory");
        builder.Property(row => row.FallbackId).HasColumnName("fallback_id");
        builder.Property(row => row.CreateDate).HasColumnName("create_date");
        builder.Property(row => row.UpdateDate).HasColumnName("update_date");
        builder.HasIndex(row => row.IsoCode).IsUnique();
    }
}
