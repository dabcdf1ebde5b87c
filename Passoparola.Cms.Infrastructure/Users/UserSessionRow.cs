using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Passoparola.Cms.Infrastructure.Users;

internal sealed class UserSessionRow
{
    public Guid Id { get; set; }

    public int UserId { get; set; }

    /// <summary>Of what the browser holds; <c>null</c> where a session was opened for no browser.</summary>
    public string? HandleHash { get; set; }

    /// <summary>The user's stamp when the session was opened: another one since has ended it.</summary>
    public string? SecurityStamp { get; set; }

    public DateTime LoggedInDate { get; set; }

    public DateTime LastValidatedDate { get; set; }

    public DateTime? LoggedOutDate { get; set; }

    public string IpAddress { get; set; } = "";
}

internal sealed class UserSessionTable : IEntityTypeConfiguration<UserSessionRow>
{
    public void Configure(EntityTypeBuilder<UserSessionRow> builder)
    {
        builder.ToTable("user_session");
        builder.HasKey(row => row.Id);
        builder.Property(row => row.Id).HasColumnName("id").ValueGeneratedNever();
        builder.Property(row => row.UserId).HasColumnName("user_id");
        builder.Property(row => row.HandleHash).HasColumnName("handle_hash").HasMaxLength(64);
        builder.Property(row => row.SecurityStamp).HasColumnName("security_stamp").HasMaxLength(255);
        builder.Property(row => row.LoggedInDate).HasColumnName("logged_in_date");
        builder.Property(row => row.LastValidatedDate).HasColumnName("last_validated_date");
        builder.Property(row => row.LoggedOutDate).HasColumnName("logged_out_date");
        builder.Property(row => row.IpAddress).HasColumnName("ip_address").HasMaxLength(255);
        builder.HasIndex(row => row.HandleHash).IsUnique();
        builder.HasIndex(row => row.UserId);
        builder.HasIndex(row => row.LastValidatedDate);
        builder.HasOne<UserRow>().WithMany().HasForeignKey(row => row.UserId).OnDelete(DeleteBehavior.Cascade);
    }
}
