using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Passoparola.Cms.Api.Management.NewsDashboard;
using Passoparola.Cms.Tests.Support;

namespace Passoparola.Cms.Tests.Management.NewsDashboard;

[Collection<RunningCms>]
public sealed class TellingNews(CmsApplication cms)
{
    [Fact]
    public async Task Editors_are_told_nothing_until_the_operator_has_news()
    {
        using var client = cms.AsAdministrator();

        Assert.Empty((await client.ReadAsync("/news-dashboard")).GetProperty("items").EnumerateArray());
    }

    [Fact]
    public void The_operator_s_news_come_from_the_settings()
    {
        var news = Settings(("News:0:Header", "Nuovo manuale"), ("News:0:Priority", "High"), ("News:0:Url", "https://example.org/manuale")).News;

        var item = Assert.Single(news);
        Assert.Equal(new NewsDashboardItem("Nuovo manuale", NewsPriority.High, Url: "https://example.org/manuale"), item);
    }

    [Fact]
    public void News_without_a_header_do_not_start_the_site() =>
        Assert.Contains("Header", Assert.Throws<OptionsValidationException>(() => Settings(("News:0:Header", " "))).Message, StringComparison.Ordinal);

    private static NewsDashboardSettings Settings(params (string Key, string Value)[] settings)
    {
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create($"Passoparola:BackOffice:{setting.Key}", (string?)setting.Value)))
            .Build();
        var services = new ServiceCollection().AddSingleton<IConfiguration>(configuration);
        services.AddNewsDashboard();
        using var provider = services.BuildServiceProvider();
        return provider.GetRequiredService<IOptions<NewsDashboardSettings>>().Value;
    }
}
