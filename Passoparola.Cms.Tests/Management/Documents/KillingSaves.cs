using System.Globalization;
using System.Net.Http.Json;
using System.Text.Json;
using Passoparola.Cms.Benchmarks.Hosting;
using Passoparola.Cms.Tests.Support;
using Passoparola.Cms.Tests.Support.BackOffice;

namespace Passoparola.Cms.Tests.Management.Documents;

/// <summary>What the Management API said was saved is still there after the server is ended as a power cut ends it.</summary>
public sealed class KillingSaves(ITestOutputHelper output) : IDisposable
{
    private const string Email = "anna.rossi@example.org";
    private const string Password = "Una-frase-lunga-42";
    private const string Documents = ManagementRequests.Base + "/document";

    private readonly TestDatabase _engine = TestEngine.CreateDatabase();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public Task An_acknowledged_save_survives_two_kills() => KillAsync(kills: 2, seed: 2);

    [Fact]
    [Trait("Category", "Campaign")]
    public Task An_acknowledged_save_survives_twenty_five_kills() => KillAsync(kills: 25, seed: 25);

    public void Dispose() => _engine.Dispose();

    private async Task KillAsync(int kills, int seed)
    {
        var site = _engine.NewSite();
        var random = new Random(seed);
        Guid? page = null;
        var acknowledged = -1;
        for (var kill = 1; kill <= kills + 1; kill++)
        {
            var (server, visitor) = Serve(site);
            await using var running = server;
            using var waiting = visitor;
            await running.WaitUntilReadyAsync(visitor, Cancellation);
            using var browser = new BackOfficeBrowser(visitor.BaseAddress!);
            await browser.SignInAsync(new Person(Guid.Empty, Email, Password));
            browser.Client.DefaultRequestHeaders.TryAddWithoutValidation("Authorization", BackOfficeBrowser.Header);
            page ??= await MakePageAsync(browser.Client);
            var stored = await StoredAsync(browser.Client, page.Value);
            output.WriteLine($"start {kill}: {acknowledged} acknowledged, {stored} stored");
            // One save may have been committed without anybody being told.
            Assert.InRange(stored, acknowledged, acknowledged + 1);
            if (kill > kills)
            {
                await running.StopAsync();
                return;
            }

            acknowledged = await SaveUntilKilledAsync(running, browser.Client, page.Value, stored, TimeSpan.FromMilliseconds(random.Next(50, 1500)));
            Assert.True(acknowledged > stored, "Nothing was saved before the kill.");
        }
    }

    private static (SiteProcess Process, HttpClient Client) Serve(SiteDatabase site) => SiteProcess.Serve(
        site,
        ("Umbraco:CMS:Unattended:InstallUnattended", "true"),
        ("Umbraco:CMS:Unattended:UnattendedUserName", "Anna Rossi"),
        ("Umbraco:CMS:Unattended:UnattendedUserEmail", Email),
        ("Umbraco:CMS:Unattended:UnattendedUserPassword", Password));

    private static async Task<Guid> MakePageAsync(HttpClient client)
    {
        var root = (await client.ReadAsync("/tree/document/root")).GetProperty("items")[0];
        var children = await client.ReadAsync($"/tree/document/children?parentId={root.GetProperty("id").GetGuid()}&take=1");
        var type = children.GetProperty("items")[0].GetProperty("documentType").GetProperty("id").GetGuid();
        var id = Guid.NewGuid();
        using var made = await client.PostAsJsonAsync(
            Documents,
            new { id, documentType = new { id = type }, parent = new { id = root.GetProperty("id").GetGuid() }, template = (object?)null, values = Array.Empty<object>(), variants = new[] { new { culture = "it-IT", name = "Salvata 0" } } },
            Cancellation);
        Assert.True(made.IsSuccessStatusCode, await made.Content.ReadAsStringAsync(Cancellation));
        return id;
    }

    private static async Task<int> StoredAsync(HttpClient client, Guid page) =>
        int.Parse((await client.ReadAsync($"/document/{page}")).GetProperty("variants")[0].GetProperty("name").GetString()!.Split(' ')[1], CultureInfo.InvariantCulture);

    /// <returns>The last save that was acknowledged.</returns>
    private static async Task<int> SaveUntilKilledAsync(SiteProcess server, HttpClient client, Guid page, int last, TimeSpan afterFirst)
    {
        Task? kill = null;
        for (; ; )
        {
            try
            {
                var form = JsonSerializer.SerializeToNode(await client.ReadAsync($"/document/{page}"))!.AsObject().Rename("it-IT", $"Salvata {last + 1}");
                using var saved = await client.PutAsJsonAsync($"{Documents}/{page}", form, Cancellation);
                Assert.True(saved.IsSuccessStatusCode, await saved.Content.ReadAsStringAsync(Cancellation));
                last++;
            }
            catch (HttpRequestException)
            {
                await kill!;
                return last;
            }

            kill ??= Task.Delay(afterFirst, Cancellation).ContinueWith(_ => server.Kill(), TaskScheduler.Default);
        }
    }
}
