using System.Net;
using Passoparola.Cms.Tests.Support;
using Umbraco.Cms.Core.Models.ContentEditing;
using Umbraco.Cms.Core.Services;

namespace Passoparola.Cms.Tests.Delivery;

/// <summary>A host name on a root decides which root a path is relative to, and the culture where no header does.</summary>
[Collection<RunningCms>]
public sealed class MatchingDomains(CmsApplication cms) : DeliveryContract(cms)
{
    private const string EnglishHost = "Host: contract.example";

    [Fact]
    public async Task A_domain_gives_the_root_and_the_culture_unless_the_header_asks_for_another()
    {
        await AssignAsync(new DomainModel { DomainName = "contract.example", IsoCode = "en-GB" });
        try
        {
            Assert.Equal("Contract", (await JsonAsync("/content/item/", EnglishHost)).GetProperty("name").GetString());
            Assert.Equal("First page", (await JsonAsync("/content/item/first-page", EnglishHost)).GetProperty("name").GetString());
            Assert.Equal("Prima pagina", (await JsonAsync("/content/item/prima-pagina", EnglishHost, "Accept-Language: it-IT")).GetProperty("name").GetString());
            await AssertProblemAsync(await GetAsync("/content/item/prima-pagina", EnglishHost), HttpStatusCode.NotFound);
        }
        finally
        {
            await AssignAsync();
        }
    }

    private async Task AssignAsync(params DomainModel[] domains)
    {
        var update = await Cms.Get<IDomainService>().UpdateDomainsAsync(Tree.Root.Key, new DomainsUpdateModel { Domains = domains });
        Assert.True(update.Success, update.Status.ToString());
    }
}
