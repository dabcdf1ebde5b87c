using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Passoparola.Cms.Infrastructure.KeyValues;

internal sealed class KeyValueRow
{
    public required string Key { get; set; }

    public string? Value { get; set; }

    public DateTime UpdateDate { get; set; }
}

internal sealed class KeyValueTable : IEntityTypeConfiguration<KeyValueRow>
{
    public void Configure(EntityTypeBuilder<KeyValueRow> builder)
    {
        builder.ToTable("key_value");
        builder.HasKey(row => row.Key);
        builder.Property(row => row.Key).HasColumnName("key").HasMaxLength(256);
        builder.Property(row => row.Value).HasColumnName("value");
        builder.Property(row => row.UpdateDate).HasColumnName("update_date");
    }
}
