using System.Net;
using Microsoft.Extensions.Options;
using Passoparola.Cms.Tests.Support;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Services;

namespace Passoparola.Cms.Tests.Delivery;

/// <summary>Nothing is published in a culture that is not installed, whether or not .NET knows it.</summary>
[Collection<RunningCms>]
public sealed class AskingInUnknownCultures(CmsApplication cms) : DeliveryContract(cms)
{
    public static TheoryData<string> Cultures => ["a", "_", "----", "xx-YY", "not_a_culture-at_all", new string('a', 100)];

    private GlobalSettings Settings => Cms.Get<IOptions<GlobalSettings>>().Value;

    [Theory]
    [MemberData(nameof(Cultures))]
    public async Task A_path_whose_direction_the_culture_decides_selects_nothing(string culture)
    {
        // Core then asks .NET for the culture, which fails on most of these names.
        Settings.ForceCombineUrlPathLeftToRight = false;
        try
        {
            await A_path_in_fetch_selects_nothing(culture);
            await Neither_key_nor_path_nor_redirect_leads_anywhere(culture);
        }
        finally
        {
            Settings.ForceCombineUrlPathLeftToRight = true;
        }
    }

    [Theory]
    [MemberData(nameof(Cultures))]
    public async Task A_path_in_fetch_selects_nothing(string culture)
    {
        foreach (var selector in (string[])["children", "descendants", "ancestors"])
        {
            var (total, names) = Page(await JsonAsync($"/content?fetch={selector}:/prima-pagina", $"Accept-Language: {culture}"));

            Assert.Equal(0, total);
            Assert.Empty(names);
        }
    }

    [Theory]
    [MemberData(nameof(Cultures))]
    public async Task Neither_key_nor_path_nor_redirect_leads_anywhere(string culture)
    {
        Cms.Get<IRedirectUrlService>().RegisterWithStatus("/vecchia-in-ogni-lingua", Tree.First);
        string[] addresses = [$"/content/item/{Tree.First}", "/content/item/prima-pagina", "/content/item/vecchia-in-ogni-lingua"];
        foreach (var address in addresses)
        {
            await AssertProblemAsync(await GetAsync(address, $"Accept-Language: {culture}"), HttpStatusCode.NotFound);
            await AssertProblemAsync(await GetAsync(address, $"Accept-Language: {culture}", $"Start-Item: {RootKey}"), HttpStatusCode.NotFound);
        }
    }
}
