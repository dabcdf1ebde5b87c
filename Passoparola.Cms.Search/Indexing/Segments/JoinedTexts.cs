namespace Passoparola.Cms.Search.Indexing.Segments;

/// <summary>Texts written one after the other, so that all are looked through for a part at once.</summary>
internal sealed class JoinedTexts
{
    // No character, so no part of a text that Unicode calls well-formed holds it.
    private const char Border = '\uffff';

    private readonly string _joined;
    private readonly int[] _starts;

    public JoinedTexts(ReadOnlySpan<string> texts)
    {
        _joined = string.Join(Border, texts);
        _starts = new int[texts.Length + 1];
        for (var number = 0; number < texts.Length; number++)
        {
            _starts[number + 1] = _starts[number] + texts[number].Length + 1;
        }
    }

    /// <summary>The numbers of the texts that contain a part, ascending.</summary>
    public IEnumerable<int> Containing(string part)
    {
        for (var number = 0; number < _starts.Length - 1;)
        {
            var at = _joined.AsSpan(_starts[number]).IndexOf(part, StringComparison.Ordinal);
            if (at < 0)
            {
                yield break;
            }

            at += _starts[number];
            var found = Array.BinarySearch(_starts, number, _starts.Length - number, at);
            found = found < 0 ? ~found - 1 : found;
            if (at + part.Length < _starts[found + 1])
            {
                yield return found;
            }

            number = found + 1;
        }
    }
}
