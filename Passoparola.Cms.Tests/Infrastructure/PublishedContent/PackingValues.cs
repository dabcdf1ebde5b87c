using Passoparola.Cms.Infrastructure.PropertyValues;
using Passoparola.Cms.Infrastructure.PublishedContent;

namespace Passoparola.Cms.Tests.Infrastructure.PublishedContent;

public sealed class PackingValues
{
    [Fact]
    public void Values_of_every_kind_come_back_as_they_were()
    {
        StoredValue[] values =
        [
            new(1, null, null, -7),
            new(300, "it-IT", null, "Perché no? 🙂"),
            new(300, "en-GB", "segment", ""),
            new(4, null, null, 12.50m),
            new(5, null, null, new DateTime(2026, 3, 29, 1, 30, 0, DateTimeKind.Utc)),
        ];

        var unpacked = PackedValues.Unpack(PackedValues.Pack(values));

        Assert.Equal(values, unpacked);
        Assert.Equal(DateTimeKind.Utc, ((DateTime)unpacked[4].Value).Kind);
    }

    [Fact]
    public void A_document_without_values_takes_no_bytes() => Assert.Empty(PackedValues.Pack([]));
}
