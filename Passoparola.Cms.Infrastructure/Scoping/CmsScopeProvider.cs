using System.Data;
using Passoparola.Cms.Infrastructure.Querying;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Persistence.Querying;
using Umbraco.Cms.Core.Scoping;

namespace Passoparola.Cms.Infrastructure.Scoping;

internal sealed class CmsScopeProvider(ScopeParts parts) : ICoreScopeProvider
{
    public IScopeContext? Context => parts.Ambient.Context;

    // Isolation is the engine's own (one writer, readers on a snapshot), and IEventDispatcher is a leftover no service sets.
    public ICoreScope CreateCoreScope(
        IsolationLevel isolationLevel = IsolationLevel.Unspecified,
        RepositoryCacheMode repositoryCacheMode = RepositoryCacheMode.Unspecified,
        IEventDispatcher? eventDispatcher = null,
        IScopedNotificationPublisher? scopedNotificationPublisher = null,
        bool? scopeFileSystems = null,
        bool callContext = false,
        bool autoComplete = false)
    {
        var parent = parts.Ambient.Current;
        var scope = parent is null
            ? new CmsScope(parts, new ScopeNotifications(parts.EventAggregator, parts.HandlersAfterCommit, scopedNotificationPublisher), repositoryCacheMode, scopeFileSystems, autoComplete)
            : new CmsScope(parts, parent, repositoryCacheMode, scopeFileSystems, autoComplete);
        parts.Ambient.Current = scope;
        return scope;
    }

    public IQuery<T> CreateQuery<T>() => new CapturedQuery<T>();
}
