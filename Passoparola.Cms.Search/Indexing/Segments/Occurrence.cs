namespace Passoparola.Cms.Search.Indexing.Segments;

/// <summary>Where a word stands: the field and the place in it, in one number that orders by field, then by place.</summary>
internal static class Occurrence
{
    public const int FieldsAtMost = 64;

    private const int PlaceBits = 25;

    // A text of over thirty million words has its end in one place: found by word, not by phrase.
    private const int LastPlace = (1 << PlaceBits) - 1;

    public static int Of(int field, int place) => (field << PlaceBits) | Math.Min(place, LastPlace);

    public static int Field(int occurrence) => occurrence >>> PlaceBits;
}
