using System.Net;
using System.Text.Json;
using Passoparola.Cms.Tests.Management.Documents;
using Passoparola.Cms.Tests.Support;

namespace Passoparola.Cms.Tests.Management.RedirectManagement;

/// <summary>Readers who kept the address of a page find it after an editor renamed or moved it.</summary>
[Collection<RunningCms>]
public sealed class RenamingAPage(CmsApplication cms) : IAsyncLifetime
{
    private const string Delivery = "/umbraco/delivery/api/v2/content/item";

    private readonly DocumentDesk _desk = new(cms);
    private readonly string _mark = Guid.NewGuid().ToString("N")[..8];

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public ValueTask DisposeAsync() => _desk.DisposeAsync();

    [Fact]
    public async Task The_old_address_leads_to_the_renamed_page_and_the_editor_sees_it()
    {
        var id = await _desk.MakePageAsync(("it-IT", $"Orari {_mark}"));
        await DocumentDesk.SucceedAsync(_desk.SaveAndPublishAsync(id, (await _desk.LoadAsync(id)).Write("summary", "it-IT", "Quando siamo aperti"), "it-IT"));
        var before = await PathAsync(id);

        await DocumentDesk.SucceedAsync(_desk.SaveAndPublishAsync(id, (await _desk.LoadAsync(id)).Rename("it-IT", $"Sportelli {_mark}"), "it-IT"));

        var after = await PathAsync(id);
        Assert.NotEqual(before, after);
        using var visitor = cms.AsVisitor();
        using var answer = await visitor.GetAsync(new Uri(Delivery + before, UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal((HttpStatusCode.MovedPermanently, after), (answer.StatusCode, answer.Headers.Location?.OriginalString));
        var redirects = await _desk.ReadAsync($"/redirect-management/{id}");
        var redirect = Assert.Single(redirects.GetProperty("items").EnumerateArray());
        Assert.EndsWith($"/orari-{_mark}", redirect.GetProperty("originalUrl").GetString(), StringComparison.Ordinal);
        Assert.Contains($"sportelli-{_mark}", redirect.GetProperty("destinationUrl").GetString(), StringComparison.Ordinal);
        Assert.Equal(id, redirect.GetProperty("document").GetProperty("id").GetGuid());
    }

    [Fact]
    public async Task A_page_that_kept_its_name_has_no_other_addresses()
    {
        var id = await _desk.MakePageAsync(("it-IT", $"Ferma {_mark}"));

        Assert.Equal(0, (await _desk.ReadAsync($"/redirect-management/{id}")).GetProperty("total").GetInt32());
        var status = await _desk.ReadAsync("/redirect-management/status");
        Assert.Equal(("Enabled", true), (status.GetProperty("status").GetString(), status.GetProperty("userIsAdmin").GetBoolean()));
    }

    private async Task<string?> PathAsync(Guid id)
    {
        using var visitor = cms.AsVisitor();
        using var item = JsonDocument.Parse(await visitor.GetStringAsync(new Uri($"{Delivery}/{id}", UriKind.Relative), TestContext.Current.CancellationToken));
        return item.RootElement.GetProperty("route").GetProperty("path").GetString();
    }
}
