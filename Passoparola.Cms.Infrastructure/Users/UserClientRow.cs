using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Passoparola.Cms.Infrastructure.Users;

/// <summary>A client id that an API user signs in with.</summary>
internal sealed class UserClientRow
{
    public string ClientId { get; set; } = "";

    public int UserId { get; set; }

    /// <summary>The secret's hash; <c>null</c> until one is set, and no secret opens the account.</summary>
    public string? SecretHash { get; set; }
}

internal sealed class UserClientTable : IEntityTypeConfiguration<UserClientRow>
{
    public void Configure(EntityTypeBuilder<UserClientRow> builder)
    {
        builder.ToTable("user_client");
        builder.HasKey(row => row.ClientId);
        builder.Property(row => row.ClientId).HasColumnName("client_id").HasMaxLength(255);
        builder.Property(row => row.UserId).HasColumnName("user_id");
        builder.Property(row => row.SecretHash).HasColumnName("secret_hash").HasMaxLength(500);
        builder.HasIndex(row => row.UserId);
        builder.HasOne<UserRow>().WithMany().HasForeignKey(row => row.UserId).OnDelete(DeleteBehavior.Cascade);
    }
}
