using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Passoparola.Cms.Infrastructure.Users;

namespace Passoparola.Cms.Infrastructure.SignIns;

internal sealed class RefreshTokenRow
{
    /// <summary>Of the token, which only the browser holds.</summary>
    public string Hash { get; set; } = "";

    public Guid SessionId { get; set; }

    public DateTime ExpiresDate { get; set; }

    public DateTime? UsedDate { get; set; }

    /// <summary>What the successor was made with from this token; <c>null</c> until this one is used.</summary>
    public byte[]? SuccessorSeed { get; set; }
}

internal sealed class RefreshTokenTable : IEntityTypeConfiguration<RefreshTokenRow>
{
    public void Configure(EntityTypeBuilder<RefreshTokenRow> builder)
    {
        builder.ToTable("refresh_token");
        builder.HasKey(row => row.Hash);
        builder.Property(row => row.Hash).HasColumnName("hash").HasMaxLength(64);
        builder.Property(row => row.SessionId).HasColumnName("session_id");
        builder.Property(row => row.ExpiresDate).HasColumnName("expires_date");
        builder.Property(row => row.UsedDate).HasColumnName("used_date");
        builder.Property(row => row.SuccessorSeed).HasColumnName("successor_seed");
        builder.HasIndex(row => row.SessionId);
        builder.HasIndex(row => row.ExpiresDate);
        builder.HasOne<UserSessionRow>().WithMany().HasForeignKey(row => row.SessionId).OnDelete(DeleteBehavior.Cascade);
    }
}
