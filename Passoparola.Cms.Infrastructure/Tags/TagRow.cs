using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Passoparola.Cms.Infrastructure.Tags;

internal sealed class TagRow
{
    public int Id { get; set; }

    public string Group { get; set; } = "";

    public string Text { get; set; } = "";

    /// <summary>The text in upper case: two that differ by case only are the same tag.</summary>
    public string TextKey { get; set; } = "";

    /// <summary><c>null</c> when the tagged property does not vary by culture.</summary>
    public int? LanguageId { get; set; }

    public static string KeyOf(string text) => text.ToUpperInvariant();
}

internal sealed class TagTable : IEntityTypeConfiguration<TagRow>
{
    public void Configure(EntityTypeBuilder<TagRow> builder)
    {
        builder.ToTable("tag");
        builder.HasKey(row => row.Id);
        builder.Property(row => row.Id).HasColumnName("id").ValueGeneratedOnAdd();
        builder.Property(row => row.Group).HasColumnName("tag_group").HasMaxLength(100);
        builder.Property(row => row.Text).HasColumnName("text").HasMaxLength(200);
        builder.Property(row => row.TextKey).HasColumnName("text_key").HasMaxLength(200);
        builder.Property(row => row.LanguageId).HasColumnName("language_id");
        builder.HasIndex(row => new { row.Group, row.TextKey, row.LanguageId }).IsUnique();
        builder.HasIndex(row => row.TextKey);
    }
}
