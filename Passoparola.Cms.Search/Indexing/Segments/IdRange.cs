namespace Passoparola.Cms.Search.Indexing.Segments;

/// <summary>Ids in a row.</summary>
/// <param name="Low">The first id.</param>
/// <param name="High">The id after the last.</param>
internal readonly record struct IdRange(int Low, int High)
{
    public static IdRange Single(int id) => new(id, id + 1);

    public bool Holds(int id) => id >= Low && id < High;

    /// <summary>The ranges in order, with those that touch each other made one, and without empty ones.</summary>
    public static IdRange[] Union(IEnumerable<IdRange> ranges)
    {
        var union = new List<IdRange>();
        foreach (var range in ranges.Where(range => range.Low < range.High).OrderBy(range => range.Low))
        {
            if (union.Count > 0 && range.Low <= union[^1].High)
            {
                union[^1] = new IdRange(union[^1].Low, Math.Max(union[^1].High, range.High));
            }
            else
            {
                union.Add(range);
            }
        }

        return [.. union];
    }
}
