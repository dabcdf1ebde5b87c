namespace Passoparola.Cms.Search.Querying.Matching;

internal sealed class NothingMatcher : Matcher
{
    public override long Cost => 0;

    public override int Next(int document) => End;

    public override bool Matches(int document) => false;

    public override void Intersect(Span<ulong> set) => set.Clear();
}
