using System.Collections.Concurrent;
using System.Text;
using Passoparola.Cms.Infrastructure.PropertyValues;

namespace Passoparola.Cms.Infrastructure.PublishedContent;

/// <summary>
/// The values of a version as one array of bytes, UTF-8 for text: what every document holds all the time must be small.
/// They are unpacked when somebody reads a property.
/// </summary>
internal static class PackedValues
{
    private static readonly ConcurrentDictionary<string, string> Cultures = new(StringComparer.Ordinal);

    private enum Kind : byte
    {
        Integer,
        Decimal,
        Date,
        Text,
    }

    public static byte[] Pack(IReadOnlyList<StoredValue> values)
    {
        if (values.Count == 0)
        {
            return [];
        }

        using var bytes = new MemoryStream(256);
        using (var writer = new BinaryWriter(bytes, Encoding.UTF8))
        {
            writer.Write7BitEncodedInt(values.Count);
            foreach (var value in values)
            {
                writer.Write7BitEncodedInt(value.PropertyTypeId);
                writer.Write(value.Culture ?? "");
                writer.Write(value.Segment ?? "");
                Write(writer, value.Value);
            }
        }

        return bytes.ToArray();
    }

    public static StoredValue[] Unpack(byte[] packed)
    {
        if (packed.Length == 0)
        {
            return [];
        }

        using var reader = new BinaryReader(new MemoryStream(packed), Encoding.UTF8);
        var values = new StoredValue[reader.Read7BitEncodedInt()];
        for (var index = 0; index < values.Length; index++)
        {
            values[index] = new StoredValue(reader.Read7BitEncodedInt(), Shared(reader.ReadString()), Shared(reader.ReadString()), Read(reader));
        }

        return values;
    }

    private static string? Shared(string text) => text.Length == 0 ? null : Cultures.GetOrAdd(text, text);

    private static void Write(BinaryWriter writer, object value)
    {
        switch (value)
        {
            case int number:
                writer.Write((byte)Kind.Integer);
                writer.Write7BitEncodedInt(number);
                break;
            case decimal number:
                writer.Write((byte)Kind.Decimal);
                writer.Write(number);
                break;
            case DateTime date:
                writer.Write((byte)Kind.Date);
                writer.Write(date.ToBinary());
                break;
            case string text:
                writer.Write((byte)Kind.Text);
                writer.Write(text);
                break;
            default:
                throw new NotSupportedException($"A property holds a {value.GetType()}, which no version can hold.");
        }
    }

    private static object Read(BinaryReader reader) => (Kind)reader.ReadByte() switch
    {
        Kind.Integer => reader.Read7BitEncodedInt(),
        Kind.Decimal => reader.ReadDecimal(),
        Kind.Date => DateTime.FromBinary(reader.ReadInt64()),
        Kind.Text => reader.ReadString(),
        _ => throw new InvalidDataException("The packed values name no kind of value."),
    };
}
