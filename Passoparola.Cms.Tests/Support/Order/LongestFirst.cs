using Passoparola.Cms.Tests.Browser.Support;
using Passoparola.Cms.Tests.Schema;
using Passoparola.Cms.Tests.Support.Order;
using Xunit.Sdk;
using Xunit.v3;

[assembly: TestCollectionOrderer(typeof(LongestFirst))]

namespace Passoparola.Cms.Tests.Support.Order;

/// <summary>
/// What takes longest begins first, or the rest has ended long before it. Tests that share a site stand in one queue, which
/// no other processor can shorten.
/// </summary>
public sealed class LongestFirst : ITestCollectionOrderer
{
    private static readonly Type[] Long = [typeof(RunningCms), typeof(EditedInTheBrowser), typeof(KillingImports)];

    public IReadOnlyCollection<TTestCollection> OrderTestCollections<TTestCollection>(IReadOnlyCollection<TTestCollection> testCollections)
        where TTestCollection : notnull, ITestCollection =>
        [.. testCollections.OrderBy(PlaceOf).ThenBy(collection => Shuffled.Place(collection.TestCollectionDisplayName))];

    private static int PlaceOf<TTestCollection>(TTestCollection collection)
        where TTestCollection : notnull, ITestCollection
    {
        var place = Array.FindIndex(Long, type => collection.TestCollectionDisplayName.Contains($" {type.FullName} ", StringComparison.Ordinal));
        return place < 0 ? Long.Length : place;
    }
}
