namespace Passoparola.Cms.Infrastructure.Changes;

/// <summary>What a recorded change asks of its cache refresher.</summary>
public enum ChangeKind
{
    /// <summary>Refresh what the payload, a JSON array of the refresher's own shape, describes.</summary>
    RefreshPayload = 1,

    /// <summary>Refresh the items whose ids are in the payload, a JSON array of numbers.</summary>
    RefreshIds = 2,

    /// <summary>Refresh the items whose keys are in the payload, a JSON array of GUIDs.</summary>
    RefreshKeys = 3,

    /// <summary>Remove the items whose ids are in the payload, a JSON array of numbers.</summary>
    RemoveIds = 4,

    /// <summary>Refresh everything; there is no payload.</summary>
    RefreshAll = 5,
}

/// <summary>A committed change.</summary>
/// <param name="Number">Starts at 1, grows by 1; the order of numbers is the order of commits.</param>
/// <param name="Refresher">The <c>RefresherUniqueId</c> of the cache refresher it is for.</param>
/// <param name="Payload">See <see cref="ChangeKind"/>.</param>
/// <param name="At">When it was committed, in UTC.</param>
/// <param name="By">The id of the user who made it, where Core tells.</param>
public sealed record Change(long Number, Guid Refresher, ChangeKind Kind, string Payload, DateTime At, int? By);

/// <summary>Every committed change that caches follow, in order. Old ones are dropped after some days.</summary>
public interface IChangeFeed
{
    /// <summary>The number of the last change this process knows to be committed; 0 when there is none.</summary>
    long LastNumber { get; }

    /// <summary>Up to this number the caches of this process have followed every change.</summary>
    long LastApplied { get; }

    /// <summary>Reads the changes after <paramref name="number"/>, oldest first, at most <paramref name="max"/>.</summary>
    IReadOnlyList<Change> Since(long number, int max);
}
