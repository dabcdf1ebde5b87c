using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Passoparola.Cms.Infrastructure.DocumentTypes;

/// <summary>
/// Gives out the ids of property types and property groups. Stored values name their property type by this id, so it is
/// never given out twice, not even after the property type was removed.
/// </summary>
internal sealed class ContentTypePartRow
{
    public int Id { get; set; }

    public int ContentTypeId { get; set; }

    public Guid Key { get; set; }
}

internal sealed class ContentTypePartTable : IEntityTypeConfiguration<ContentTypePartRow>
{
    public void Configure(EntityTypeBuilder<ContentTypePartRow> builder)
    {
        builder.ToTable("content_type_part");
        builder.HasKey(row => row.Id);
        builder.Property(row => row.Id).HasColumnName("id").ValueGeneratedOnAdd();
        builder.Property(row => row.ContentTypeId).HasColumnName("content_type_id");
        builder.Property(row => row.Key).HasColumnName("key");
    }
}
