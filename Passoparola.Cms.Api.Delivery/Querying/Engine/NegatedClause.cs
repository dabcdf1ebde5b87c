namespace Passoparola.Cms.Api.Delivery.Querying.Engine;

/// <summary>Matches what another clause does not, documents without the field included.</summary>
internal sealed class NegatedClause(IClause negated) : IClause
{
    public int Cost => int.MaxValue;

    public IEnumerable<int> Candidates() => throw new InvalidOperationException("A negation lists nothing; ask a clause with a cost.");

    public bool Matches(IndexedDocument document) => !negated.Matches(document);
}
