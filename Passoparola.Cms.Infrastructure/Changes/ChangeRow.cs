using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Passoparola.Cms.Infrastructure.Changes;

internal sealed class ChangeRow
{
    public long Number { get; set; }

    public Guid Refresher { get; set; }

    public ChangeKind Kind { get; set; }

    public string Payload { get; set; } = "";

    public DateTime At { get; set; }

    public int? By { get; set; }

    public Change ToChange() => new(Number, Refresher, Kind, Payload, At, By);
}

internal sealed class ChangeTable : IEntityTypeConfiguration<ChangeRow>
{
    public void Configure(EntityTypeBuilder<ChangeRow> builder)
    {
        builder.ToTable("change");
        builder.HasKey(row => row.Number);
        // Allotted while the writer's place is held: a sequence would leave gaps and could run ahead of the commits.
        builder.Property(row => row.Number).HasColumnName("number").ValueGeneratedNever();
        builder.Property(row => row.Refresher).HasColumnName("refresher");
        builder.Property(row => row.Kind).HasColumnName("kind");
        builder.Property(row => row.Payload).HasColumnName("payload");
        builder.Property(row => row.At).HasColumnName("at");
        builder.Property(row => row.By).HasColumnName("by");
        builder.HasIndex(row => row.At);
    }
}
