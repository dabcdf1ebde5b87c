using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Passoparola.Cms.Infrastructure.Schema.Importing;

/// <summary>
/// What the import last did with one thing: from which file, and what the thing was right after. A document that is
/// something else now was changed by an editor, one that is gone was removed by an editor.
/// </summary>
internal sealed class ImportRecordRow
{
    public Guid Key { get; set; }

    public string FileHash { get; set; } = "";

    public string StateHash { get; set; } = "";

    public DateTime ImportedAt { get; set; }
}

internal sealed class ImportRecordTable : IEntityTypeConfiguration<ImportRecordRow>
{
    public void Configure(EntityTypeBuilder<ImportRecordRow> builder)
    {
        builder.ToTable("schema_import");
        builder.HasKey(row => row.Key);
        builder.Property(row => row.Key).HasColumnName("key").ValueGeneratedNever();
        builder.Property(row => row.FileHash).HasColumnName("file_hash").HasMaxLength(64);
        builder.Property(row => row.StateHash).HasColumnName("state_hash").HasMaxLength(64);
        builder.Property(row => row.ImportedAt).HasColumnName("imported_at");
    }
}
