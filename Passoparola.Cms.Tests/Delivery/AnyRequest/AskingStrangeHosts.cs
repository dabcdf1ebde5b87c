using Passoparola.Cms.Tests.Support;

namespace Passoparola.Cms.Tests.Delivery.AnyRequest;

/// <summary>A Host header that is no address changes nothing but what a domain would have decided.</summary>
[Collection<RunningCms>]
public sealed class AskingStrangeHosts(CmsApplication cms) : DeliveryContract(cms)
{
    [Theory]
    [InlineData("x:99999")]
    [InlineData("x:65536")]
    [InlineData("a..b")]
    [InlineData("-")]
    [InlineData("xn--a")]
    [InlineData("999.999.999.999:1")]
    public async Task Content_and_media_are_answered(string host)
    {
        foreach (var address in (string[])[$"/content/item/{Tree.First}", "/content/item/prima-pagina", "/content?take=1", "/media?fetch=children:/"])
        {
            var answer = await RawRequest.Get(Api + address, host).SendAsync(Cms.Address, TestContext.Current.CancellationToken);

            Assert.True(answer?.Status == 200, $"{address}: {answer}");
        }
    }
}
