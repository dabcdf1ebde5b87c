using System.Threading.Channels;

namespace Passoparola.Cms.Api.Management.ServerEvents;

/// <summary>Something changed, and stands at a path of the tree if it stands in one.</summary>
internal sealed record SiteChange(string Source, string Type, Guid Key, string? Path = null);

/// <summary>What changed and has not been told yet. Whoever saved something does not wait for others' browsers.</summary>
internal sealed class EventQueue
{
    private readonly Channel<SiteChange> _changes = Channel.CreateUnbounded<SiteChange>(new UnboundedChannelOptions { SingleReader = true });

    public void Add(SiteChange change) => _changes.Writer.TryWrite(change);

    /// <summary>Waits for changes, and gives all that wait, each once.</summary>
    public async Task<IReadOnlyList<SiteChange>> TakeAsync(CancellationToken cancellationToken)
    {
        var first = await _changes.Reader.ReadAsync(cancellationToken);
        List<SiteChange> taken = [first];
        while (_changes.Reader.TryRead(out var change))
        {
            taken.Add(change);
        }

        return [.. taken.Distinct()];
    }
}
