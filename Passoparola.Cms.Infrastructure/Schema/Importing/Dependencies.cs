namespace Passoparola.Cms.Infrastructure.Schema.Importing;

internal static class Dependencies
{
    /// <summary>Orders items so that each comes after those it depends on; names that are not among the items are ignored.</summary>
    public static List<T> First<T, TName>(
        IEnumerable<T> items, Func<T, TName> name, Func<T, IEnumerable<TName>> dependsOn, Func<T, Exception> circle)
        where TName : notnull
    {
        var all = items.ToList();
        var byName = all.ToDictionary(name);
        var ordered = new List<T>(all.Count);
        var finished = new Dictionary<TName, bool>();
        // Not by recursion: a chain may be longer than the stack is deep.
        var open = new Stack<(T Item, IEnumerator<TName> Left)>();
        foreach (var item in all)
        {
            Enter(item);
            while (open.TryPeek(out var current))
            {
                if (!current.Left.MoveNext())
                {
                    open.Pop();
                    finished[name(current.Item)] = true;
                    ordered.Add(current.Item);
                }
                else if (byName.TryGetValue(current.Left.Current, out var before))
                {
                    Enter(before);
                }
            }
        }

        return ordered;

        void Enter(T item)
        {
            if (!finished.TryGetValue(name(item), out var isDone))
            {
                finished[name(item)] = false;
                open.Push((item, dependsOn(item).GetEnumerator()));
            }
            else if (!isDone)
            {
                throw circle(item);
            }
        }
    }
}
