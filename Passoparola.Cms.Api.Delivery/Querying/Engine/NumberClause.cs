namespace Passoparola.Cms.Api.Delivery.Querying.Engine;

/// <summary>Matches documents with a number in one of the ranges.</summary>
internal sealed class NumberClause(string fieldName, FieldIndex index, NumberRange[] ranges) : IClause
{
    public int Cost => ranges.Sum(index.Numbers.CountWithin);

    public IEnumerable<int> Candidates() =>
        ranges.SelectMany(range => index.Numbers.Within(range).ToArray()).Distinct();

    public bool Matches(IndexedDocument document) =>
        document.TryGet(fieldName, out var values) && values.Numbers.Any(number => ranges.Any(range => range.Holds(number)));
}
