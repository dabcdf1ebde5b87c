using Passoparola.Cms.Benchmarks.Loading;
using Passoparola.Cms.Benchmarks.Reading;

namespace Passoparola.Cms.Tests.Benchmarks;

public sealed class OrderingRequests
{
    private static readonly LoadRequest[] Requests = [.. Enumerable.Range(0, 500).Select(number => new LoadRequest($"/{number}"))];

    [Fact]
    public void Each_request_is_sent_as_often_as_any_other_and_never_round_and_round()
    {
        var sent = RequestOrder.Even(Requests);

        Assert.Single(sent.CountBy(request => request).Select(each => each.Value).Distinct());
        Assert.NotEqual(sent.Take(Requests.Length), sent.Skip(Requests.Length).Take(Requests.Length));
    }

    [Fact]
    public void Popular_requests_are_sent_again_and_again_and_the_last_ones_seldom()
    {
        var sent = RequestOrder.Popular(Requests).CountBy(request => request).ToDictionary();

        Assert.True(sent.Count > Requests.Length * 0.9);
        Assert.True(sent[Requests[0]] > 100 * sent.GetValueOrDefault(Requests[^1]));
    }
}
