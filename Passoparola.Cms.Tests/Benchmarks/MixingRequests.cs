using Passoparola.Cms.Benchmarks.Generating;
using Passoparola.Cms.Benchmarks.Reading;

namespace Passoparola.Cms.Tests.Benchmarks;

public sealed class MixingRequests
{
    private const int Count = 2_000;

    private readonly RequestMixes _mixes = new(
        new SiteWords(Words("category", 12), Words("group", 4), Words("municipality", 174), Words("provider", 16)),
        new Vocabulary(GeneratedOpportunities.Words));

    [Fact]
    public void No_two_requests_are_alike()
    {
        Assert.Equal(Count, _mixes.Pages(Count).Distinct().Count());
        Assert.Equal(Count, _mixes.Searches(Count).Distinct().Count());
    }

    [Fact]
    public void The_same_site_gives_the_same_requests()
    {
        Assert.Equal(_mixes.Pages(Count), _mixes.Pages(Count));
        Assert.Equal(_mixes.Searches(Count), _mixes.Searches(Count));
    }

    private static string[] Words(string kind, int count) => [.. Enumerable.Range(1, count).Select(number => $"{kind}-{number}")];
}
