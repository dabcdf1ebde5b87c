namespace Passoparola.Cms.Infrastructure.Changes;

/// <summary>How long the change feed remembers.</summary>
public sealed class ChangeFeedSettings
{
    /// <summary>Changes older than this are dropped. A follower that was away for longer starts again from everything.</summary>
    public TimeSpan KeepFor { get; set; } = TimeSpan.FromDays(7);
}
