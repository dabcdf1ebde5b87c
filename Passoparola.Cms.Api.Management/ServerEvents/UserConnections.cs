using Umbraco.Cms.Core.ServerEvents;

namespace Passoparola.Cms.Api.Management.ServerEvents;

/// <summary>Who is connected, with which connections, and what each may hear of.</summary>
internal sealed class UserConnections : IUserConnectionManager
{
    private readonly Lock _lock = new();
    private readonly Dictionary<Guid, Listener> _listeners = [];

    /// <summary>Who is connected.</summary>
    public IReadOnlyCollection<Guid> Users
    {
        get
        {
            lock (_lock)
            {
                return [.. _listeners.Keys];
            }
        }
    }

    public ISet<string> GetConnections(Guid userKey)
    {
        lock (_lock)
        {
            return _listeners.TryGetValue(userKey, out var listener) ? new HashSet<string>(listener.Connections) : [];
        }
    }

    public void AddConnection(Guid userKey, string connectionId)
    {
        lock (_lock)
        {
            if (!_listeners.TryGetValue(userKey, out var listener))
            {
                _listeners[userKey] = listener = new Listener();
            }

            listener.Connections.Add(connectionId);
        }
    }

    public void RemoveConnection(Guid userKey, string connectionId)
    {
        lock (_lock)
        {
            if (_listeners.TryGetValue(userKey, out var listener) && listener.Connections.Remove(connectionId) && listener.Connections.Count == 0)
            {
                _listeners.Remove(userKey);
            }
        }
    }

    public void SetAuthorizedEventSources(Guid userKey, IEnumerable<string> eventSources)
    {
        var sources = eventSources.ToHashSet(StringComparer.Ordinal);
        lock (_lock)
        {
            if (_listeners.TryGetValue(userKey, out var listener))
            {
                listener.Sources = sources;
            }
        }
    }

    public IReadOnlyDictionary<Guid, IReadOnlyCollection<string>> GetConnectionsAuthorizedFor(string eventSource)
    {
        lock (_lock)
        {
            return _listeners.Where(listener => listener.Value.Sources.Contains(eventSource))
                .ToDictionary(listener => listener.Key, IReadOnlyCollection<string> (listener) => [.. listener.Value.Connections]);
        }
    }

    private sealed class Listener
    {
        public HashSet<string> Connections { get; } = [];

        public HashSet<string> Sources { get; set; } = new HashSet<string>();
    }
}
