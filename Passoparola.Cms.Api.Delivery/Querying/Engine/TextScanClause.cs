namespace Passoparola.Cms.Api.Delivery.Querying.Engine;

/// <summary>Matches documents with a text that passes a test; listing them tries each distinct text of the field once.</summary>
internal sealed class TextScanClause(string fieldName, FieldIndex index, Func<string, bool> passes) : IClause
{
    public int Cost => index.Postings.Count;

    public IEnumerable<int> Candidates() =>
        index.Postings.Where(posting => passes(posting.Key)).SelectMany(posting => posting.Value).Distinct();

    public bool Matches(IndexedDocument document) =>
        document.TryGet(fieldName, out var values) && values.Texts.Any(passes);
}
