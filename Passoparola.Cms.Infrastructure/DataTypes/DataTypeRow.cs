using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Passoparola.Cms.Infrastructure.Nodes;
using Umbraco.Cms.Core.Models;

namespace Passoparola.Cms.Infrastructure.DataTypes;

/// <summary>What a data type is besides a node.</summary>
internal sealed class DataTypeRow
{
    /// <summary>The id of its node.</summary>
    public int Id { get; set; }

    public required string EditorAlias { get; set; }

    public string? EditorUiAlias { get; set; }

    public ValueStorageType DatabaseType { get; set; }

    /// <summary>JSON, as the property editor writes it.</summary>
    public string? Configuration { get; set; }
}

internal sealed class DataTypeTable : IEntityTypeConfiguration<DataTypeRow>
{
    public void Configure(EntityTypeBuilder<DataTypeRow> builder)
    {
        builder.ToTable("data_type");
        builder.HasKey(row => row.Id);
        builder.Property(row => row.Id).HasColumnName("id").ValueGeneratedNever();
        builder.Property(row => row.EditorAlias).HasColumnName("editor_alias").HasMaxLength(255);
        builder.Property(row => row.EditorUiAlias).HasColumnName("editor_ui_alias").HasMaxLength(255);
        builder.Property(row => row.DatabaseType).HasColumnName("database_type").HasMaxLength(50).HasConversion<string>();
        builder.Property(row => row.Configuration).HasColumnName("configuration");
        builder.HasOne<NodeRow>().WithOne().HasForeignKey<DataTypeRow>(row => row.Id).OnDelete(DeleteBehavior.Cascade);
    }
}
