using Passoparola.Cms.Infrastructure.Runtime;

namespace Passoparola.Cms.Infrastructure.Changes;

/// <summary>Notes where the feed stands before the caches are loaded: what is recorded by now is in what they load.</summary>
internal sealed class LoadChanges(ChangeFeed feed, FollowedChanges followed) : ISiteLoadStep
{
    public int Order => 50;

    public Task LoadAsync(CancellationToken cancellationToken)
    {
        followed.StartAt(feed.LastStored());
        return Task.CompletedTask;
    }
}
