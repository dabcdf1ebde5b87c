using System.Text;
using FsCheck;
using FsCheck.Fluent;

namespace Passoparola.Cms.Tests.Infrastructure.Schema;

/// <summary>Texts with whatever both databases can hold, which is all but NUL: control characters, carriage returns, emoji, markup, what looks like the end of CDATA.</summary>
internal static class Texts
{
    private static readonly string[] Awkward =
        ["]]>", "<![CDATA[", "\r", "\r\n", "\n", "\t", " ", "\u0001", "\u001b", "\u0085", "\u2028", "\ufeff", "\ufffe", "\uffff", "&amp;", "<b>", "\"", "'", "è", "😀", "\u0301", "العربية", "%2F", "/"];

    public static Gen<string> Any => Pieces(Gen.OneOf(Gen.Elements(Awkward), Runes(0x20, 0x7e), Runes(0xa0, 0xd7ff), Runes(0x1_0000, 0x1_ffff)));

    private static Gen<string> Runes(int first, int last) => Gen.Choose(first, last).Select(value => new Rune(value).ToString());

    private static Gen<string> Pieces(Gen<string> piece) => piece.ListOf().Select(pieces => string.Concat(pieces));
}
