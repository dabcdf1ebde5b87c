using System.Text.Json;
using Passoparola.Cms.Tests.Catalogue;
using Passoparola.Cms.Tests.Support;
using Umbraco.Cms.Core.Services;

namespace Passoparola.Cms.Tests.Management.Documents;

/// <summary>What handlers of notifications say while a document is saved reaches who saves it.</summary>
[Collection<RunningCms>]
public sealed class TellingWarnings(CmsApplication cms) : IAsyncLifetime
{
    private const string Address = "Via Nascosta 7";

    private readonly DocumentDesk _desk = new(cms);
    private readonly CatalogueDocuments _catalogue = new(cms);

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public ValueTask DisposeAsync() => _desk.DisposeAsync();

    [Fact]
    public async Task An_editor_is_warned_that_a_text_tells_a_protected_place()
    {
        var refuge = cms.Get<IContentService>().Create($"Rifugio {Guid.NewGuid():N}", _catalogue.First("opportunityList").Id, "opportunity");
        refuge.Key = _desk.NewKey();
        refuge.SetCultureName(refuge.Name, "it-IT");
        CatalogueDocuments.Set(refuge, ("locations", _catalogue.Blocks("location", [("address", Address), ("protectedPlace", 1)])));
        Assert.True(cms.Get<IContentService>().Save(refuge).Success);

        using var told = await _desk.SaveAsync(refuge.Key, (await _desk.LoadAsync(refuge.Key)).Write("summary", "it-IT", $"Ci si trova in {Address}."));
        using var kept = await _desk.SaveAsync(refuge.Key, (await _desk.LoadAsync(refuge.Key)).Write("summary", "it-IT", "Si telefona prima."));

        using var notifications = JsonDocument.Parse(Assert.Single(told.Headers.GetValues("Umb-Notifications")));
        var warning = Assert.Single(notifications.RootElement.EnumerateArray());
        Assert.Equal(("Luogo protetto", "Warning"), (warning.GetProperty("category").GetString(), warning.GetProperty("type").GetString()));
        Assert.Contains(Address, warning.GetProperty("message").GetString(), StringComparison.Ordinal);
        Assert.True(told.IsSuccessStatusCode && kept.IsSuccessStatusCode);
        Assert.False(kept.Headers.Contains("Umb-Notifications"));
    }
}
