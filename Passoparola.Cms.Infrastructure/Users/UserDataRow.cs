using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Umbraco.Cms.Core.Models.Membership;

namespace Passoparola.Cms.Infrastructure.Users;

/// <summary>A setting the back office keeps for one user.</summary>
internal sealed class UserDataRow : IUserData
{
    public Guid Key { get; set; }

    public Guid UserKey { get; set; }

    public string Group { get; set; } = "";

    public string Identifier { get; set; } = "";

    public string Value { get; set; } = "";
}

internal sealed class UserDataTable : IEntityTypeConfiguration<UserDataRow>
{
    public void Configure(EntityTypeBuilder<UserDataRow> builder)
    {
        builder.ToTable("user_data");
        builder.HasKey(row => row.Key);
        builder.Property(row => row.Key).HasColumnName("key").ValueGeneratedNever();
        builder.Property(row => row.UserKey).HasColumnName("user_key");
        builder.Property(row => row.Group).HasColumnName("group_name").HasMaxLength(255);
        builder.Property(row => row.Identifier).HasColumnName("identifier").HasMaxLength(255);
        builder.Property(row => row.Value).HasColumnName("value");
        builder.HasIndex(row => new { row.UserKey, row.Group, row.Identifier });
        builder.HasOne<UserRow>().WithMany().HasForeignKey(row => row.UserKey).HasPrincipalKey(row => row.Key)
            .OnDelete(DeleteBehavior.Cascade);
    }
}
