using System.Diagnostics;
using Microsoft.Playwright;
using Passoparola.Cms.Tests.Browser.Support;
using static Microsoft.Playwright.Assertions;

namespace Passoparola.Cms.Tests.Browser;

/// <summary>What a browser that has kept nothing loads before the tree can be used.</summary>
[Collection<EditedInTheBrowser>]
public sealed class LoadingCold(EditedSite site, ITestOutputHelper output)
{
    private const int MostRequests = 80;
    private const long MostBytes = 2_600_000;

    [Fact]
    public Task The_tree_is_reached_with_few_requests_and_bytes() => MeasureAsync(loads: 1);

    [Fact]
    [Trait("Category", "Campaign")]
    public Task Five_loads_are_timed() => MeasureAsync(loads: 5);

    private async Task MeasureAsync(int loads)
    {
        await using var backOffice = await site.OpenAsAsync(EditedSite.Administrator);
        var times = new List<long>();
        for (var load = 0; load < loads; load++)
        {
            var (time, requests, bytes) = await LoadAsync(backOffice);
            times.Add(time);
            output.WriteLine($"{time} ms, {requests} requests, {bytes:N0} bytes");
            Assert.InRange(requests, 1, MostRequests);
            Assert.InRange(bytes, 1, MostBytes);
        }

        output.WriteLine($"median of {loads}: {times.Order().ElementAt(loads / 2)} ms");
    }

    private static async Task<(long Milliseconds, int Requests, long Bytes)> LoadAsync(BackOffice backOffice)
    {
        var browser = await backOffice.Page.Context.NewCDPSessionAsync(backOffice.Page);
        await browser.SendAsync("Network.clearBrowserCache");
        await browser.DetachAsync();
        var page = await backOffice.Page.Context.NewPageAsync();
        var answered = new List<IRequest>();
        page.RequestFinished += (_, request) => answered.Add(request);
        var watch = Stopwatch.StartNew();
        await page.GotoAsync("/umbraco", new PageGotoOptions { WaitUntil = WaitUntilState.Commit });
        await Expect(page.Locator("uui-menu-item[label='Passoparola']")).ToBeVisibleAsync();
        var time = watch.ElapsedMilliseconds;
        IRequest[] counted = [.. answered];
        var bytes = 0L;
        foreach (var request in counted)
        {
            var sizes = await request.SizesAsync();
            bytes += sizes.ResponseBodySize + sizes.ResponseHeadersSize;
        }

        await page.CloseAsync();
        return (time, counted.Length, bytes);
    }
}
