namespace Passoparola.Cms.Search.Querying.Matching;

/// <summary>Documents that meet one of the conditions.</summary>
internal sealed class AnyMatcher(Matcher[] conditions) : Matcher
{
    // A condition that has gone ahead of the others is not asked about what it has passed: it goes one way only.
    private readonly int[] _next = [.. conditions.Select(_ => -1)];

    public override long Cost { get; } = conditions.Sum(condition => condition.Cost);

    public override int Next(int document)
    {
        var next = End;
        for (var at = 0; at < conditions.Length; at++)
        {
            if (_next[at] < document)
            {
                _next[at] = conditions[at].Next(document);
            }

            next = Math.Min(next, _next[at]);
        }

        return next;
    }

    public override bool Matches(int document)
    {
        for (var at = 0; at < conditions.Length; at++)
        {
            if (_next[at] < document ? conditions[at].Matches(document) : _next[at] == document)
            {
                return true;
            }
        }

        return false;
    }
}
