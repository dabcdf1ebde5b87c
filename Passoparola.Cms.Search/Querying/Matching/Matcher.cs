namespace Passoparola.Cms.Search.Querying.Matching;

/// <summary>
/// A condition over one segment. It is asked about documents in ascending order, through either method, and knows nothing
/// of which documents are current.
/// </summary>
internal abstract class Matcher
{
    /// <summary>After every document.</summary>
    public const int End = int.MaxValue;

    /// <summary>About how many documents <see cref="Next"/> goes through in all.</summary>
    public abstract long Cost { get; }

    /// <summary>The first document from <paramref name="document"/> on that matches, or <see cref="End"/>.</summary>
    public abstract int Next(int document);

    public abstract bool Matches(int document);

    /// <summary>Takes out of a set the documents that do not match.</summary>
    public virtual void Intersect(Span<ulong> set)
    {
        if (Cost * 2 < DocumentSet.Count(set))
        {
            KeepListed(set);
            return;
        }

        foreach (var document in new DocumentSet(set))
        {
            if (!Matches(document))
            {
                DocumentSet.Remove(set, document);
            }
        }
    }

    private void KeepListed(Span<ulong> set)
    {
        var end = set.Length << 6;
        for (var from = 0; from < end;)
        {
            var document = Math.Min(Next(from), end);
            DocumentSet.RemoveRange(set, from, document);
            from = document + 1;
        }
    }
}
