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
        var state = new Dictionary<TName, bool>();
        foreach (var item in all)
        {
            Visit(item);
        }

        return ordered;

        void Visit(T item)
        {
            if (state.TryGetValue(name(item), out var finished))
            {
                if (!finished)
                {
                    throw circle(item);
                }

                return;
            }

            state[name(item)] = false;
            foreach (var dependency in dependsOn(item))
            {
                if (byName.TryGetValue(dependency, out var before))
                {
                    Visit(before);
                }
            }

            state[name(item)] = true;
            ordered.Add(item);
        }
    }
}
