using System.Net.Http.Json;
using System.Text.Json;
using Passoparola.Cms.Infrastructure.Changes;
using Passoparola.Cms.Tests.Support;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Scoping;

namespace Passoparola.Cms.Tests.Infrastructure.Documents;

public sealed class SavingAtTheSameTime(CmsApplication cms) : DocumentScenario(cms)
{
    private const int Writers = 8;
    private const int Readers = 20;
    private const int Shared = 20;
    private const int Saves = 200;
    private const int SavesBetweenLooks = 10;
    private static readonly TimeSpan LongestLook = TimeSpan.FromMinutes(2);

    [Fact]
    public async Task Two_hundred_parallel_saves_lose_no_update_while_twenty_readers_are_served()
    {
        var root = Root();
        Guid[] keys = [.. Enumerable.Range(0, Shared).Select(number => Published(Counter($"Contatore {number}", root.Id)).Key)];
        using var written = new CancellationTokenSource();
        var reads = new int[Readers];

        Task[] readers = [.. Enumerable.Range(0, Readers).Select(reader => Task.Run(() => ReadAsync(keys, reader, reads, written.Token)))];
        await Parallel.ForEachAsync(
            Enumerable.Range(0, Saves),
            new ParallelOptions { MaxDegreeOfParallelism = Writers, CancellationToken = TestContext.Current.CancellationToken },
            (save, _) =>
            {
                Increment(keys[save % Shared], publish: save % 2 == 0, save % SavesBetweenLooks == 0 ? reads : []);
                return ValueTask.CompletedTask;
            });
        await written.CancelAsync();
        await Task.WhenAll(readers);

        Assert.All(keys, key => Assert.Equal(Saves / Shared, Documents.GetById(key)!.GetValue<int>(DocumentTypesForTests.Amount)));
        Assert.Equal(Cms.Get<IChangeFeed>().LastNumber, Cms.Get<IChangeFeed>().LastApplied);
    }

    /// <param name="watched">Counters of readers, each of which must go on while this writer holds the lock.</param>
    private void Increment(Guid key, bool publish, int[] watched)
    {
        using var scope = Cms.Get<ICoreScopeProvider>().CreateCoreScope();
        scope.WriteLock(Constants.Locks.ContentTree);
        var document = Documents.GetById(key)!;
        document.SetValue(DocumentTypesForTests.Amount, document.GetValue<int>(DocumentTypesForTests.Amount) + 1);
        Assert.True(Documents.Save(document, User).Success);
        if (publish)
        {
            var published = Documents.Publish(document, ["*"], User);
            Assert.True(published.Success, published.Result.ToString());
        }

        int[] before = [.. watched];
        Assert.True(
            SpinWait.SpinUntil(() => before.Index().All(reader => Volatile.Read(ref watched[reader.Index]) > reader.Item + 1), LongestLook),
            "A reader was not served while a writer held the lock.");
        scope.Complete();
    }

    // What a reader sees of a document never goes back to an older state.
    private async Task ReadAsync(Guid[] keys, int reader, int[] reads, CancellationToken over)
    {
        using var visitor = Cms.AsVisitor();
        var last = keys.ToDictionary(key => key, _ => 0);
        for (var round = reader; !over.IsCancellationRequested; round++)
        {
            var key = keys[round % keys.Length];
            var now = Convert.ToInt32(
                Cms.Get<IPublishedContentCache>().GetById(key)!.GetProperty(DocumentTypesForTests.Amount)!.GetValue(),
                System.Globalization.CultureInfo.InvariantCulture);
            Assert.True(now >= last[key], $"{key} went back from {last[key]} to {now}.");
            last[key] = now;
            if (round % 10 == 0)
            {
                var found = await visitor.GetFromJsonAsync<JsonElement>(
                    $"/umbraco/delivery/api/v2/content?filter=contentType:{Plain.Alias}&take=100", CancellationToken.None);
                Assert.Equal(Shared + 1, found.GetProperty("total").GetInt32());
            }

            Interlocked.Increment(ref reads[reader]);
            await Task.Delay(1, CancellationToken.None);
        }
    }

    private Content Counter(string name, int parentId)
    {
        var counter = NewPlain(name, parentId);
        counter.SetValue(DocumentTypesForTests.Amount, 0);
        return counter;
    }
}
