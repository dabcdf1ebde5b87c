using System.Globalization;
using System.Text;

namespace Passoparola.Cms.Api.Delivery.Caching;

/// <summary>The JSON of a list, made of the JSON of its items.</summary>
internal static class ListBody
{
    public static byte[] Of(long? total, IReadOnlyList<RenderedItem> items)
    {
        var start = Encoding.ASCII.GetBytes(total is null ? "[" : string.Create(CultureInfo.InvariantCulture, $"{{\"total\":{total},\"items\":["));
        ReadOnlySpan<byte> end = total is null ? "]"u8 : "]}"u8;
        var body = new byte[start.Length + items.Sum(item => item.Answer.Body.Length) + Math.Max(0, items.Count - 1) + end.Length];
        var rest = Append(body, start);
        for (var index = 0; index < items.Count; index++)
        {
            rest = Append(index == 0 ? rest : Append(rest, ","u8), items[index].Answer.Body.Span);
        }

        Append(rest, end);
        return body;
    }

    private static Span<byte> Append(Span<byte> target, ReadOnlySpan<byte> part)
    {
        part.CopyTo(target);
        return target[part.Length..];
    }
}
