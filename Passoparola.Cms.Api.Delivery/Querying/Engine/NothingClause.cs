namespace Passoparola.Cms.Api.Delivery.Querying.Engine;

internal sealed class NothingClause : IClause
{
    public int Cost => 0;

    public IEnumerable<int> Candidates() => [];

    public bool Matches(IndexedDocument document) => false;
}
