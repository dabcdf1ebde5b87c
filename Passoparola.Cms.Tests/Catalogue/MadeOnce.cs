using System.Collections.Concurrent;

namespace Passoparola.Cms.Tests.Catalogue;

/// <summary>Documents that the cases of a class only read: the first makes them, and the others find them by the same mark.</summary>
internal static class MadeOnce
{
    private static readonly ConcurrentDictionary<Type, string> Marks = new();

    /// <param name="tests">Whose documents they are.</param>
    /// <param name="make">Makes them and returns their mark.</param>
    public static string For(Type tests, Func<string> make) => Marks.GetOrAdd(tests, _ => make());
}
