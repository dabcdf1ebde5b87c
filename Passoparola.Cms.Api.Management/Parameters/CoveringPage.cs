namespace Passoparola.Cms.Api.Management.Parameters;

/// <summary>
/// The smallest page that holds a window of a list. Core's services read whole pages and throw where a window begins
/// within one.
/// </summary>
internal readonly record struct CoveringPage(int Skip, int Take, int Before)
{
    public static CoveringPage Of(Paging paging)
    {
        var (skip, take) = (paging.SkipOrDefault, paging.TakeOrDefault);
        if (take == 0)
        {
            return new CoveringPage(0, 0, 0);
        }

        long size = take;
        while (skip / size != (skip + (long)take - 1) / size)
        {
            size++;
        }

        var before = (int)(skip % size);
        return new CoveringPage(skip - before, (int)Math.Min(size, int.MaxValue), before);
    }

    /// <summary>The window out of what the page holds.</summary>
    public T[] WindowOf<T>(IEnumerable<T> page, Paging paging) => [.. page.Skip(Before).Take(paging.TakeOrDefault)];
}
