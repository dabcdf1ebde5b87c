namespace Passoparola.Cms.Infrastructure.Siblings;

/// <summary>
/// Text that Unicode's normal forms are defined for. Half a surrogate pair, and U+FFFE, are no text to .NET; both get into
/// names by programs that cut or convert them, and JSON can write either.
/// </summary>
internal static class NormalizableText
{
    public static string Of(string text) => string.Concat(text.EnumerateRunes()).Replace('\uFFFE', ' ');
}
