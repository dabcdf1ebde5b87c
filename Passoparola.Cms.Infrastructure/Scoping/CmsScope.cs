using Passoparola.Cms.Infrastructure.Persistence;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Scoping;

namespace Passoparola.Cms.Infrastructure.Scoping;

/// <summary>
/// A unit of work. Scopes nest; the root scope owns the database session, commits it when every scope completed, and
/// publishes the queued notifications after the commit.
/// </summary>
internal sealed class CmsScope : CoreScope
{
    private readonly ScopeParts _parts;
    private readonly CmsScope? _parent;
    private readonly ScopeNotifications? _notifications;
    private readonly DatabaseSession? _session;
    private readonly bool _ownsContext;
    private readonly bool _autoComplete;
    private Dictionary<ICommittedState, object?>? _changed;
    private bool _disposed;

    /// <summary>A root scope.</summary>
    public CmsScope(ScopeParts parts, ScopeNotifications notifications, RepositoryCacheMode cacheMode, bool? scopeFileSystems, bool autoComplete)
        : base(null, parts.Locking, parts.LoggerFactory, parts.FileSystems, parts.EventAggregator, cacheMode, scopeFileSystems, notifications)
    {
        _parts = parts;
        _notifications = notifications;
        _autoComplete = autoComplete;
        _session = new DatabaseSession(parts.Engine);
        _ownsContext = parts.Ambient.Context is null;
        if (_ownsContext)
        {
            parts.Ambient.Context = new ScopeContext();
        }
    }

    /// <summary>A scope inside another.</summary>
    public CmsScope(ScopeParts parts, CmsScope parent, RepositoryCacheMode cacheMode, bool? scopeFileSystems, bool autoComplete)
        : base(parent, parts.Locking, parts.LoggerFactory, parts.FileSystems, parts.EventAggregator, cacheMode, scopeFileSystems)
    {
        _parts = parts;
        _parent = parent;
        _autoComplete = autoComplete;
    }

    private CmsScope Root => _parent?.Root ?? this;

    private DatabaseSession Session => Root._session!;

    /// <summary>Takes the locks asked for so far and gives the context to read from.</summary>
    public CmsDbContext Read()
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        Locks.EnsureLocks(InstanceId);
        return Session.Context;
    }

    /// <summary>Like <see cref="Read"/>, inside the write transaction.</summary>
    public CmsDbContext Write()
    {
        var context = Read();
        BeginWrite(Constants.Locks.ContentTree, _parts.DefaultWriteTimeout);
        return context;
    }

    public bool IsWriting => Session.IsWriting;

    /// <summary>Whether this unit of work changed what is held in memory.</summary>
    public bool Changed(ICommittedState state) => Root._changed?.ContainsKey(state) == true;

    /// <summary>From here to its end this unit of work sees its own view of the room.</summary>
    public void MarkChanged(ICommittedState state) => (Root._changed ??= [])[state] = null;

    /// <summary>The changed room as this unit of work sees it, read again after each change.</summary>
    public object OwnView(ICommittedState state, Func<CmsDbContext, object> load) =>
        Root._changed![state] ??= load(Read());

    public void BeginWrite(int lockId, TimeSpan timeout) => Session.BeginWrite(lockId, timeout);

    public override void Dispose()
    {
        if (_disposed)
        {
            return;
        }

        if (_parts.Ambient.Current != this)
        {
            throw new InvalidOperationException("A scope was disposed that is not the innermost one: scopes must be disposed in reverse order, in the flow that created them.");
        }

        if (_autoComplete && !Completed.HasValue)
        {
            Completed = true;
        }

        if (_parent is null)
        {
            EndRoot();
        }
        else
        {
            Leave();
            base.Dispose();
        }
    }

    private void Leave()
    {
        _disposed = true;
        _parts.Ambient.Current = _parent;
        Locks.ClearLocks(InstanceId);
    }

    private void EndRoot()
    {
        try
        {
            foreach (var outcome in EndOrFail())
            {
                outcome.Follow();
            }
        }
        finally
        {
            try
            {
                base.Dispose();
            }
            finally
            {
                try
                {
                    Locks.Dispose();
                }
                finally
                {
                    EndContext();
                }
            }
        }
    }

    private List<ICommitOutcome> EndOrFail()
    {
        try
        {
            return EndSession();
        }
        catch
        {
            Completed = false;
            throw;
        }
    }

    private List<ICommitOutcome> EndSession()
    {
        using (_session)
        {
            try
            {
                return Completed == true ? Commit() : [];
            }
            finally
            {
                if (!_disposed)
                {
                    Leave();
                }

                // While the writer's place is held, or the next writer could build on what is no longer true; and before
                // the notifications, whose handlers must read what was committed.
                foreach (var state in _changed?.Keys ?? Enumerable.Empty<ICommittedState>())
                {
                    state.Forget();
                }

                _changed = null;
            }
        }
    }

    private List<ICommitOutcome> Commit()
    {
        var database = new CommittingDatabase(_session!, _parts.DefaultWriteTimeout);
        List<ICommitOutcome> outcomes =
        [
            .. _parts.CommitParticipants
                .Select(participant => participant.BeforeCommit(_notifications!.Queued, database))
                .OfType<ICommitOutcome>(),
        ];
        if (Completed != true)
        {
            throw new InvalidOperationException("What had to be written with the changes was not completed; nothing is committed.");
        }

        Leave();
        Locks.EnsureLocksCleared(InstanceId);
        _session!.Commit();
        if (_session.IsWriting)
        {
            _parts.Ambient.CountCommit();
        }

        foreach (var outcome in outcomes)
        {
            outcome.Committed();
        }

        return outcomes;
    }

    private void EndContext()
    {
        if (!_ownsContext)
        {
            return;
        }

        var context = _parts.Ambient.Context;
        _parts.Ambient.Context = null;
        context?.ScopeExit(Completed == true);
    }
}
