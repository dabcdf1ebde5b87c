namespace Passoparola.Cms.Search.Querying.Matching;

/// <summary>Documents that meet one of the conditions.</summary>
internal sealed class AnyMatcher(Matcher[] conditions) : Matcher
{
    public override long Cost { get; } = conditions.Sum(condition => condition.Cost);

    public override int Next(int document)
    {
        var next = End;
        foreach (var condition in conditions)
        {
            next = Math.Min(next, condition.Next(document));
        }

        return next;
    }

    public override bool Matches(int document)
    {
        foreach (var condition in conditions)
        {
            if (condition.Matches(document))
            {
                return true;
            }
        }

        return false;
    }
}
