namespace Passoparola.Cms.Api.Delivery.Querying.Engine;

/// <summary>Matches documents that hold one of the texts exactly.</summary>
internal sealed class TextClause(string fieldName, FieldIndex index, string[] texts) : IClause
{
    private readonly int[][] _postings = [.. texts.Distinct(StringComparer.Ordinal).Select(text => index.Postings.GetValueOrDefault(text, []))];

    public int Cost => _postings.Sum(posting => posting.Length);

    public IEnumerable<int> Candidates() =>
        _postings.Length == 1 ? _postings[0] : _postings.SelectMany(posting => posting).Distinct();

    public bool Matches(IndexedDocument document) =>
        document.TryGet(fieldName, out var values) && values.Texts.Any(text => texts.Contains(text, StringComparer.Ordinal));
}
