using Passoparola.Cms.Infrastructure.Persistence;

namespace Passoparola.Cms.Infrastructure.Scoping;

/// <summary>
/// A small, much asked room held in memory. What is held was read from committed rows only: a unit of work that
/// changed the room sees its own view until it ends, and everybody else loads again after that, committed or not.
/// </summary>
/// <typeparam name="T">An immutable picture of the room. Models are made from it on every read, never shared.</typeparam>
internal sealed class CommittedState<T>(AmbientScope ambient, Func<CmsDbContext, T> load) : ICommittedState
    where T : class
{
    private readonly Lock _gate = new();
    private T? _held;
    private long _version;

    /// <summary>The room as the running unit of work sees it.</summary>
    /// <exception cref="InvalidOperationException">Nothing is held yet and there is no scope to load it in.</exception>
    public T Value => OwnView ?? Held ?? Load();

    /// <summary>What can be answered without a database; <c>null</c> when it has to be loaded in a scope first.</summary>
    public T? Known => ambient.Current?.Changed(this) == true ? null : Held;

    private T? Held => Volatile.Read(ref _held);

    private T? OwnView => ambient.Current is { } scope && scope.Changed(this)
        ? (T)scope.OwnView(this, context => load(context))
        : null;

    /// <summary>To be called after every write to the room, inside the scope that wrote.</summary>
    public void Changed() => Scope.MarkChanged(this);

    public void Forget()
    {
        lock (_gate)
        {
            _version++;
            Volatile.Write(ref _held, null);
        }
    }

    private CmsScope Scope => ambient.Current
        ?? throw new InvalidOperationException("A repository was used outside a scope: create one with ICoreScopeProvider first.");

    private T Load()
    {
        var version = Volatile.Read(ref _version);
        var loaded = load(Scope.Read());
        lock (_gate)
        {
            // Somebody committed a change meanwhile: good enough for this reader, not to be kept.
            if (version == _version)
            {
                Volatile.Write(ref _held, loaded);
            }
        }

        return loaded;
    }
}
