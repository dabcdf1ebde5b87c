using Passoparola.Cms.Infrastructure.PublishedContent;

namespace Passoparola.Cms.Tests.Infrastructure.PublishedContent;

public sealed class CollectingRefreshes
{
    [Fact]
    public void What_is_collected_is_taken_once()
    {
        var keys = new CollectedKeys();
        var (first, second) = (Guid.NewGuid(), Guid.NewGuid());
        Assert.True(keys.TryAdd(first) && keys.TryAdd(first));

        Assert.Equal([first], keys.Take());
        Assert.True(keys.TryAdd(second));
        Assert.Equal([second], keys.End());
    }

    [Fact]
    public void A_collection_that_is_over_takes_nothing_that_would_never_be_refreshed()
    {
        var keys = new CollectedKeys();
        keys.End();

        Assert.Equal((true, false), (keys.IsOver, keys.TryAdd(Guid.NewGuid())));
        Assert.Empty(keys.Take());
    }
}
