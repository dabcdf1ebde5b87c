using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Passoparola.Cms.Infrastructure.Persistence;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.DistributedLocking;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.IO;

namespace Passoparola.Cms.Infrastructure.Scoping;

/// <summary>What every scope is made of.</summary>
internal sealed class ScopeParts(
    AmbientScope ambient,
    IDatabaseEngine engine,
    IDistributedLockingMechanismFactory locking,
    ILoggerFactory loggerFactory,
    FileSystems fileSystems,
    IEventAggregator eventAggregator,
    IOptionsMonitor<GlobalSettings> settings,
    Lazy<IEnumerable<ICommitParticipant>> commitParticipants,
    HandlersAfterCommit handlersAfterCommit)
{
    public AmbientScope Ambient => ambient;

    public IDatabaseEngine Engine => engine;

    public IDistributedLockingMechanismFactory Locking => locking;

    public ILoggerFactory LoggerFactory => loggerFactory;

    public FileSystems FileSystems => fileSystems;

    public IEventAggregator EventAggregator => eventAggregator;

    public TimeSpan DefaultWriteTimeout => settings.CurrentValue.DistributedLockingWriteLockDefaultTimeout;

    public HandlersAfterCommit HandlersAfterCommit => handlersAfterCommit;

    public IEnumerable<ICommitParticipant> CommitParticipants => commitParticipants.Value;
}
