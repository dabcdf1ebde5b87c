namespace Passoparola.Cms.Search.Querying.Matching;

/// <summary>Documents that do not meet a condition.</summary>
internal sealed class NotMatcher(Matcher condition, SegmentSearch search) : Matcher
{
    public override long Cost => search.Documents;

    public override int Next(int document)
    {
        while (document < search.Documents && condition.Matches(document))
        {
            document++;
        }

        return document < search.Documents ? document : End;
    }

    public override bool Matches(int document) => !condition.Matches(document);

    public override void Intersect(Span<ulong> set)
    {
        var meeting = search.Scratch.Set(search.Documents);
        set.CopyTo(meeting);
        condition.Intersect(meeting);
        for (var word = 0; word < set.Length; word++)
        {
            set[word] &= ~meeting[word];
        }
    }
}
