using Microsoft.Extensions.Options;
using Passoparola.Cms.Api.Delivery.Caching;
using Passoparola.Cms.Tests.Support;

namespace Passoparola.Cms.Tests.Delivery.Caching;

/// <summary>No client fills the memory, whatever it asks for.</summary>
[Collection<RunningCms>]
public sealed class BoundingTheMemory(CmsApplication cms) : DeliveryContract(cms)
{
    private const long Limit = 200_000;

    [Fact]
    public void A_hundred_thousand_answers_take_no_more_than_the_limit()
    {
        var cache = Cache(Limit);
        var asked = KeyOf(-1);
        cache.Keep(asked, new Sized(1000));

        for (var number = 0; number < 100_000; number++)
        {
            cache.Keep(KeyOf(number), new Sized(500 + (number % 1000)));
            // What somebody asks for all the time stays.
            Assert.NotNull(cache.Find(asked)?.Held);
            Assert.InRange(cache.Bytes, 1, Limit);
        }

        Assert.InRange(cache.Count, 1, (int)(Limit / 500));
    }

    [Fact]
    public void What_is_replaced_or_grows_is_counted_as_it_is()
    {
        var cache = Cache(Limit);
        var held = new Sized(1000);
        var slot = cache.Keep(KeyOf(1), new Sized(50));
        Assert.Same(slot, cache.Keep(KeyOf(1), held));
        var bytes = cache.Bytes;

        held.Grow(700);
        cache.Recount(slot);

        Assert.Equal(bytes + 700, cache.Bytes);
        Assert.Equal(1, cache.Count);
    }

    [Fact]
    public void What_is_larger_than_the_limit_is_not_kept()
    {
        var cache = Cache(0);

        Assert.Null(cache.Keep(KeyOf(1), new Sized(1)).Held);
        Assert.Equal(0, cache.Bytes);
        Assert.Null(cache.Find(KeyOf(1)));
    }

    [Fact]
    public async Task Distinct_fields_leave_the_memory_bounded()
    {
        using var _ = new SettingsInForce(Cms, [$"=Passoparola:Delivery:Caching:MaxBytes={Limit}"]);
        var cache = Cms.Get<AnswerCache>();
        for (var number = 0; number < 1500; number++)
        {
            await JsonAsync($"/content/item/{Tree.First}?fields=properties[code,campo{number}]");
            Assert.InRange(cache.Bytes, 0, Limit);
        }

        Assert.InRange(Cms.Get<KnownQueries>().Count, 1, KnownQueries.Capacity);
        Assert.Equal("uno", (await JsonAsync($"/content/item/{Tree.First}")).GetProperty("properties").GetProperty("code").GetString());
    }

    [Fact]
    public void Remembered_spellings_are_bounded()
    {
        var queries = new KnownQueries();
        for (var number = 0; number < 100_000; number++)
        {
            queries.Remember(AnswerKind.ContentItem, $"?fields=campo{number}", "x");
            Assert.InRange(queries.Count, 0, KnownQueries.Capacity);
        }

        var tooLong = new string('x', KnownQueries.LongestRemembered + 1);
        queries.Remember(AnswerKind.ContentItem, tooLong, "x");
        Assert.Null(queries.Find(AnswerKind.ContentItem, tooLong));
    }

    private static AnswerKey KeyOf(int number) => new(AnswerKind.ContentItem, Guid.Empty, "", $"{number}", "it-IT", "", "", "");

    private static AnswerCache Cache(long limit) => new(new Fixed(new CachingSettings { MaxBytes = limit }));

    private sealed class Sized(long size) : HeldAnswer
    {
        private long _size = size;

        public override long Bytes => _size;

        public void Grow(long by) => _size += by;
    }

    private sealed class Fixed(CachingSettings settings) : IOptionsMonitor<CachingSettings>
    {
        public CachingSettings CurrentValue => settings;

        public CachingSettings Get(string? name) => settings;

        public IDisposable? OnChange(Action<CachingSettings, string?> listener) => null;
    }
}
