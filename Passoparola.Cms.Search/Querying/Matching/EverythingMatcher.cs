namespace Passoparola.Cms.Search.Querying.Matching;

internal sealed class EverythingMatcher(int documents) : Matcher
{
    public override long Cost => documents;

    public override int Next(int document) => document < documents ? document : End;

    public override bool Matches(int document) => true;

    public override void Intersect(Span<ulong> set)
    {
    }
}
