using Microsoft.Extensions.Logging;
using Passoparola.Cms.Infrastructure.Persistence;
using Passoparola.Cms.Infrastructure.Scoping;

namespace Passoparola.Cms.Infrastructure.Redirects;

/// <summary>
/// Every redirect, held in memory: they are asked for on each address that leads nowhere, and strangers choose how
/// often that is. The unit of work that changed some reads them again when it has ended, and readers see the former
/// ones until then.
/// </summary>
internal sealed class HeldRedirects(AmbientScope ambient, IDatabaseEngine engine, ILogger<HeldRedirects> logger)
{
    private const string EnlistedAs = "Passoparola.Redirects.Changed";

    private readonly Lock _reloading = new();
    private RedirectsByUrl? _held;

    /// <summary>The redirects as the running unit of work sees them.</summary>
    public RedirectsByUrl Value =>
        ambient.Context?.GetEnlisted<ChangedContent>(EnlistedAs) is not null
            ? RedirectsByUrl.Load(ambient.Current!.Read())
            : Volatile.Read(ref _held) ?? Load();

    /// <summary>Reads all of them.</summary>
    public RedirectsByUrl Load()
    {
        lock (_reloading)
        {
            using var context = engine.CreateContext();
            var loaded = RedirectsByUrl.Load(context);
            Volatile.Write(ref _held, loaded);
            return loaded;
        }
    }

    /// <summary>To be called where redirects to a document are written, inside the scope that writes.</summary>
    public void Changed(params IEnumerable<Guid> contentKeys) => Enlist().Keys.UnionWith(contentKeys);

    /// <summary>To be called where all redirects may have changed.</summary>
    public void AllChanged() => Enlist().All = true;

    /// <summary>Documents are gone, and the database has removed what led to them.</summary>
    public void Deleted(IEnumerable<Guid> contentKeys)
    {
        if (Volatile.Read(ref _held) is { } held && contentKeys.Where(held.LeadTo).ToHashSet() is { Count: > 0 } keys)
        {
            Follow(new ChangedContent { Keys = keys });
        }
    }

    private ChangedContent Enlist() =>
        ambient.Context?.Enlist(EnlistedAs, () => new ChangedContent(), (_, changed) => Follow(changed!))
        ?? throw new InvalidOperationException("Redirects are written inside a scope: create one with ICoreScopeProvider first.");

    // What is read is what was committed, so it is right whether the unit of work succeeded or not.
    private void Follow(ChangedContent changed)
    {
        try
        {
            // One at a time: a reader of older rows must not put them back over newer ones.
            lock (_reloading)
            {
                using var context = engine.CreateContext();
                Volatile.Write(ref _held, _held is null || changed.All ? RedirectsByUrl.Load(context) : _held.Reload(context, changed.Keys));
            }
        }
        catch (Exception failure)
        {
            // The write itself succeeded. The next address that leads nowhere reads them all again.
            Volatile.Write(ref _held, null);
            logger.LogError(failure, "The redirects that changed could not be read again.");
        }
    }

    private sealed class ChangedContent
    {
        public HashSet<Guid> Keys { get; init; } = [];

        public bool All { get; set; }
    }
}
