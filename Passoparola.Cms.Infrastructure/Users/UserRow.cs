using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Passoparola.Cms.Infrastructure.Users;

internal sealed class UserRow
{
    public int Id { get; set; }

    public Guid Key { get; set; }

    public string Username { get; set; } = "";

    /// <summary>The user name in upper case: two that differ by case only are the same login.</summary>
    public string Login { get; set; } = "";

    public string Name { get; set; } = "";

    public string Email { get; set; } = "";

    /// <summary>The hash; <c>null</c> when no password opens this account.</summary>
    public string? PasswordHash { get; set; }

    /// <summary>How the hash was made, Umbraco's JSON.</summary>
    public string? PasswordConfiguration { get; set; }

    public string? SecurityStamp { get; set; }

    public byte Kind { get; set; }

    public string? Language { get; set; }

    public string? Avatar { get; set; }

    public bool IsApproved { get; set; }

    public bool IsLockedOut { get; set; }

    public int FailedPasswordAttempts { get; set; }

    public List<int> StartContentIds { get; set; } = [];

    public List<int> StartMediaIds { get; set; } = [];

    public List<int> StartElementIds { get; set; } = [];

    public DateTime? LastLoginDate { get; set; }

    public DateTime? LastLockoutDate { get; set; }

    public DateTime? LastPasswordChangeDate { get; set; }

    public DateTime? EmailConfirmedDate { get; set; }

    public DateTime? InvitedDate { get; set; }

    public DateTime CreateDate { get; set; }

    public DateTime UpdateDate { get; set; }
}

internal sealed class UserTable : IEntityTypeConfiguration<UserRow>
{
    public void Configure(EntityTypeBuilder<UserRow> builder)
    {
        builder.ToTable("user_account");
        builder.HasKey(row => row.Id);
        builder.Property(row => row.Id).HasColumnName("id").ValueGeneratedOnAdd();
        builder.Property(row => row.Key).HasColumnName("key");
        builder.Property(row => row.Username).HasColumnName("username").HasMaxLength(255);
        builder.Property(row => row.Login).HasColumnName("login").HasMaxLength(255);
        builder.Property(row => row.Name).HasColumnName("name").HasMaxLength(255);
        builder.Property(row => row.Email).HasColumnName("email").HasMaxLength(255);
        builder.Property(row => row.PasswordHash).HasColumnName("password_hash").HasMaxLength(500);
        builder.Property(row => row.PasswordConfiguration).HasColumnName("password_configuration").HasMaxLength(500);
        builder.Property(row => row.SecurityStamp).HasColumnName("security_stamp").HasMaxLength(255);
        builder.Property(row => row.Kind).HasColumnName("kind");
        builder.Property(row => row.Language).HasColumnName("language").HasMaxLength(14);
        builder.Property(row => row.Avatar).HasColumnName("avatar").HasMaxLength(500);
        builder.Property(row => row.IsApproved).HasColumnName("is_approved");
        builder.Property(row => row.IsLockedOut).HasColumnName("is_locked_out");
        builder.Property(row => row.FailedPasswordAttempts).HasColumnName("failed_password_attempts");
        builder.PrimitiveCollection(row => row.StartContentIds).HasColumnName("start_content_ids");
        builder.PrimitiveCollection(row => row.StartMediaIds).HasColumnName("start_media_ids");
        builder.PrimitiveCollection(row => row.StartElementIds).HasColumnName("start_element_ids");
        builder.Property(row => row.LastLoginDate).HasColumnName("last_login_date");
        builder.Property(row => row.LastLockoutDate).HasColumnName("last_lockout_date");
        builder.Property(row => row.LastPasswordChangeDate).HasColumnName("last_password_change_date");
        builder.Property(row => row.EmailConfirmedDate).HasColumnName("email_confirmed_date");
        builder.Property(row => row.InvitedDate).HasColumnName("invited_date");
        builder.Property(row => row.CreateDate).HasColumnName("create_date");
        builder.Property(row => row.UpdateDate).HasColumnName("update_date");
        builder.HasIndex(row => row.Key).IsUnique();
        builder.HasIndex(row => row.Login).IsUnique();
    }
}
