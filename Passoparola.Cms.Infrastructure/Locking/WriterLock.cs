using Microsoft.Extensions.Options;
using Passoparola.Cms.Infrastructure.Scoping;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.DistributedLocking;

namespace Passoparola.Cms.Infrastructure.Locking;

/// <summary>
/// Core's locks on our floor. Every write lock is the one writer's place of the database, so no two locks can be taken
/// in opposite orders; read locks cost nothing, because readers see a snapshot on both engines.
/// </summary>
internal sealed class WriterLock(AmbientScope ambient, IOptionsMonitor<GlobalSettings> settings)
    : IDistributedLockingMechanism, IDistributedLockingMechanismFactory
{
    public bool Enabled => true;

    public IDistributedLockingMechanism DistributedLockingMechanism => this;

    public IDistributedLock ReadLock(int lockId, TimeSpan? obtainLockTimeout = null) =>
        new HeldLock(lockId, DistributedLockType.ReadLock);

    public IDistributedLock WriteLock(int lockId, TimeSpan? obtainLockTimeout = null)
    {
        var scope = ambient.Current
            ?? throw new InvalidOperationException("A lock belongs to a scope: create one with ICoreScopeProvider first.");
        scope.BeginWrite(lockId, obtainLockTimeout ?? settings.CurrentValue.DistributedLockingWriteLockDefaultTimeout);
        return new HeldLock(lockId, DistributedLockType.WriteLock);
    }

    // Held until the root scope's transaction ends, whatever is disposed before.
    private sealed record HeldLock(int LockId, DistributedLockType LockType) : IDistributedLock
    {
        public void Dispose()
        {
        }
    }
}
