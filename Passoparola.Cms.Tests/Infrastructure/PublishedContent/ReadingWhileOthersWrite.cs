using Passoparola.Cms.Infrastructure.Changes;
using Passoparola.Cms.Tests.Support;
using Umbraco.Cms.Core.Services;

namespace Passoparola.Cms.Tests.Infrastructure.PublishedContent;

[Collection<RunningCms>]
public sealed class ReadingWhileOthersWrite(CmsApplication cms)
{
    private const int Writers = 4;
    private const int Rounds = 10;

    [Fact]
    public async Task Readers_are_served_while_documents_are_saved_and_see_the_last_of_each()
    {
        var tree = await TreeUnderTest.CreateAsync(cms);
        var documents = Enumerable.Range(0, Writers).Select(number => tree.Publish($"Document {number}", headline: "0")).ToArray();
        using var over = new CancellationTokenSource();
        var reads = 0;

        var readers = Enumerable.Range(0, 20).Select(reader => Task.Run(
            async () =>
            {
                while (!over.IsCancellationRequested)
                {
                    Assert.NotNull(tree.HeadlineOf(documents[reader % Writers]));
                    Interlocked.Increment(ref reads);
                    await Task.Delay(1);
                }
            })).ToArray();
        var writers = documents.Select(document => Task.Run(() =>
        {
            for (var round = 1; round <= Rounds; round++)
            {
                var current = cms.Get<IContentService>().GetById(document.Id)!;
                current.SetValue(TreeUnderTest.Headline, $"{round}");
                Assert.True(cms.Get<IContentService>().Save(current).Success);
                tree.Publish(current);
            }
        })).ToArray();
        await Task.WhenAll(writers);
        await over.CancelAsync();
        await Task.WhenAll(readers);

        Assert.True(reads > 20, $"{reads} reads");
        Assert.All(documents, document => Assert.Equal($"{Rounds}", tree.HeadlineOf(document)));
        Assert.Equal(cms.Get<IChangeFeed>().LastNumber, cms.Get<IChangeFeed>().LastApplied);
    }
}
