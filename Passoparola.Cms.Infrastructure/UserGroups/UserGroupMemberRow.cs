using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Passoparola.Cms.Infrastructure.Users;

namespace Passoparola.Cms.Infrastructure.UserGroups;

internal sealed class UserGroupMemberRow
{
    public int GroupId { get; set; }

    public int UserId { get; set; }
}

internal sealed class UserGroupMemberTable : IEntityTypeConfiguration<UserGroupMemberRow>
{
    public void Configure(EntityTypeBuilder<UserGroupMemberRow> builder)
    {
        builder.ToTable("user_group_member");
        builder.HasKey(row => new { row.GroupId, row.UserId });
        builder.Property(row => row.GroupId).HasColumnName("group_id");
        builder.Property(row => row.UserId).HasColumnName("user_id");
        builder.HasIndex(row => row.UserId);
        builder.HasOne<UserGroupRow>().WithMany().HasForeignKey(row => row.GroupId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<UserRow>().WithMany().HasForeignKey(row => row.UserId).OnDelete(DeleteBehavior.Cascade);
    }
}
