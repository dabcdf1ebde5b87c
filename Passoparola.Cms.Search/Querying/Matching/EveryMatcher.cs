namespace Passoparola.Cms.Search.Querying.Matching;

/// <summary>Documents that meet every condition. The one that lists the fewest leads; the others are asked about each.</summary>
internal sealed class EveryMatcher : Matcher
{
    private readonly Matcher _leader;
    private readonly Matcher[] _others;

    private EveryMatcher(Matcher leader, Matcher[] others)
    {
        _leader = leader;
        _others = others;
    }

    public override long Cost => _leader.Cost;

    public static Matcher Of(int documents, IEnumerable<Matcher> conditions)
    {
        Matcher[] inOrder = [.. conditions.OrderBy(condition => condition.Cost)];
        return inOrder switch
        {
            [] => new EverythingMatcher(documents),
            [var only] => only,
            [var leader, .. var others] => new EveryMatcher(leader, others),
        };
    }

    public override int Next(int document)
    {
        for (document = _leader.Next(document); document != End && !OthersMatch(document);)
        {
            document = _leader.Next(document + 1);
        }

        return document;
    }

    public override bool Matches(int document) => _leader.Matches(document) && OthersMatch(document);

    public override void Intersect(Span<ulong> set)
    {
        _leader.Intersect(set);
        foreach (var other in _others)
        {
            other.Intersect(set);
        }
    }

    private bool OthersMatch(int document) => Array.TrueForAll(_others, other => other.Matches(document));
}
