using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Passoparola.Cms.Infrastructure.UserGroups;

internal sealed class UserGroupRow
{
    public int Id { get; set; }

    public Guid Key { get; set; }

    public string Alias { get; set; } = "";

    public string Name { get; set; } = "";

    public string? Description { get; set; }

    public string? Icon { get; set; }

    public int? StartContentId { get; set; }

    public int? StartMediaId { get; set; }

    public int? StartElementId { get; set; }

    public bool HasAccessToAllLanguages { get; set; }

    public List<string> Sections { get; set; } = [];

    public List<int> LanguageIds { get; set; } = [];

    public List<string> Permissions { get; set; } = [];

    /// <summary>A JSON array of <see cref="StoredGranularPermission"/>.</summary>
    public string GranularPermissions { get; set; } = "[]";

    public DateTime CreateDate { get; set; }

    public DateTime UpdateDate { get; set; }
}

internal sealed class UserGroupTable : IEntityTypeConfiguration<UserGroupRow>
{
    public void Configure(EntityTypeBuilder<UserGroupRow> builder)
    {
        builder.ToTable("user_group");
        builder.HasKey(row => row.Id);
        builder.Property(row => row.Id).HasColumnName("id").ValueGeneratedOnAdd();
        builder.Property(row => row.Key).HasColumnName("key");
        builder.Property(row => row.Alias).HasColumnName("alias").HasMaxLength(200);
        builder.Property(row => row.Name).HasColumnName("name").HasMaxLength(200);
        builder.Property(row => row.Description).HasColumnName("description").HasMaxLength(4000);
        builder.Property(row => row.Icon).HasColumnName("icon").HasMaxLength(255);
        builder.Property(row => row.StartContentId).HasColumnName("start_content_id");
        builder.Property(row => row.StartMediaId).HasColumnName("start_media_id");
        builder.Property(row => row.StartElementId).HasColumnName("start_element_id");
        builder.Property(row => row.HasAccessToAllLanguages).HasColumnName("has_access_to_all_languages");
        builder.PrimitiveCollection(row => row.Sections).HasColumnName("sections");
        builder.PrimitiveCollection(row => row.LanguageIds).HasColumnName("language_ids");
        builder.PrimitiveCollection(row => row.Permissions).HasColumnName("permissions");
        builder.Property(row => row.GranularPermissions).HasColumnName("granular_permissions");
        builder.Property(row => row.CreateDate).HasColumnName("create_date");
        builder.Property(row => row.UpdateDate).HasColumnName("update_date");
        builder.HasIndex(row => row.Key).IsUnique();
        builder.HasIndex(row => row.Alias).IsUnique();
    }
}
