using System.Net;
using Passoparola.Cms.Tests.Support;

namespace Passoparola.Cms.Tests.Management.Server;

[Collection<RunningCms>]
public sealed class AskingTheServer(CmsApplication cms) : IDisposable
{
    private readonly HttpClient _client = cms.AsAdministrator();

    private readonly HttpClient _visitor = cms.AsVisitor();

    [Fact]
    public async Task Who_has_not_signed_in_yet_learns_that_the_site_runs_and_how_to_sign_in()
    {
        var status = await _visitor.ReadAsync("/server/status");
        var configuration = await _visitor.ReadAsync("/server/configuration");

        Assert.Equal("Run", status.GetProperty("serverStatus").GetString());
        Assert.True(configuration.GetProperty("allowLocalLogin").GetBoolean());
        Assert.False(configuration.GetProperty("allowPasswordReset").GetBoolean());
        Assert.Equal(0, configuration.GetProperty("versionCheckPeriod").GetInt32());
        Assert.False(configuration.GetProperty("signalR").GetProperty("skipNegotiation").GetBoolean());
        Assert.StartsWith("/", configuration.GetProperty("umbracoCssPath").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_version_is_that_of_Umbraco_below()
    {
        var information = await _client.ReadAsync("/server/information");

        Assert.Equal("18.3.1", information.GetProperty("version").GetString());
        Assert.Equal("BackofficeDevelopment", information.GetProperty("runtimeMode").GetString());
        Assert.True(TimeSpan.TryParse(information.GetProperty("baseUtcOffset").GetString(), System.Globalization.CultureInfo.InvariantCulture, out _));
    }

    [Fact]
    public async Task Who_looks_for_a_fault_is_told_what_the_site_runs_on()
    {
        var items = (await _client.ReadAsync("/server/troubleshooting")).GetProperty("items").EnumerateArray()
            .ToDictionary(item => item.GetProperty("name").GetString()!, item => item.GetProperty("data").GetString());

        Assert.Equal("18.3.1", items["Umbraco Version"]);
        Assert.Contains(".NET", items["Server Framework"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/server/information")]
    [InlineData("/server/troubleshooting")]
    [InlineData("/manifest/manifest")]
    [InlineData("/manifest/manifest/private")]
    [InlineData("/news-dashboard")]
    [InlineData("/culture")]
    [InlineData("/segment")]
    [InlineData("/tag")]
    public async Task Who_is_not_signed_in_is_told_no_more(string path) =>
        Assert.Equal(HttpStatusCode.Unauthorized, await _visitor.StatusAsync(path));

    [Fact]
    public async Task Cultures_are_those_that_the_server_knows()
    {
        var cultures = await _client.ReadAsync("/culture?skip=0&take=10000");

        Assert.Equal(cultures.GetProperty("items").GetArrayLength(), cultures.GetProperty("total").GetInt32());
        var piedmontese = Assert.Single(cultures.GetProperty("items").EnumerateArray(), culture => culture.GetProperty("name").GetString() == "it-IT");
        Assert.Equal("Italian (Italy)", piedmontese.GetProperty("englishName").GetString());
    }

    [Fact]
    public async Task No_content_varies_by_segment()
    {
        var segments = await _client.ReadAsync("/segment");

        Assert.Equal(0, segments.GetProperty("total").GetInt32());
        Assert.Empty(segments.GetProperty("items").EnumerateArray());
    }

    public void Dispose()
    {
        _client.Dispose();
        _visitor.Dispose();
    }
}
