using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Passoparola.Cms.Infrastructure.SignIns;

/// <summary>A sign-in code that was redeemed, kept until it would no longer be taken anyway.</summary>
internal sealed class UsedCodeRow
{
    public string Hash { get; set; } = "";

    public DateTime ExpiresDate { get; set; }
}

internal sealed class UsedCodeTable : IEntityTypeConfiguration<UsedCodeRow>
{
    public void Configure(EntityTypeBuilder<UsedCodeRow> builder)
    {
        builder.ToTable("used_sign_in_code");
        builder.HasKey(row => row.Hash);
        builder.Property(row => row.Hash).HasColumnName("hash").HasMaxLength(64);
        builder.Property(row => row.ExpiresDate).HasColumnName("expires_date");
    }
}
