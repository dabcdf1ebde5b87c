using Umbraco.Cms.Core.Scoping;

namespace Passoparola.Cms.Infrastructure.Scoping;

/// <summary>Objects and actions that services attach to the outermost scope; the actions run once it has ended.</summary>
internal sealed class ScopeContext : IScopeContext
{
    private readonly Dictionary<string, Enlisted> _enlisted = new(StringComparer.Ordinal);

    public Guid InstanceId { get; } = Guid.NewGuid();

    public int CreatedThreadId { get; } = Environment.CurrentManagedThreadId;

    public void Enlist(string key, Action<bool> action, int priority = 100) =>
        Enlist<object>(key, () => new object(), (completed, _) => action(completed), priority);

    public T? Enlist<T>(string key, Func<T> creator, Action<bool, T?>? action = null, int priority = 100)
    {
        if (_enlisted.TryGetValue(key, out var present))
        {
            return present.Value is T value
                ? value
                : throw new InvalidOperationException($"The key '{key}' is enlisted with another type.");
        }

        var created = creator();
        _enlisted[key] = new Enlisted(created, priority, completed => action?.Invoke(completed, created));
        return created;
    }

    public T? GetEnlisted<T>(string key) =>
        _enlisted.TryGetValue(key, out var present) && present.Value is T value ? value : default;

    public void ScopeExit(bool completed)
    {
        List<Exception> failures = [];
        foreach (var enlisted in _enlisted.Values.OrderBy(enlisted => enlisted.Priority))
        {
            try
            {
                enlisted.OnExit(completed);
            }
            catch (Exception failure)
            {
                failures.Add(failure);
            }
        }

        _enlisted.Clear();
        if (failures.Count > 0)
        {
            throw new AggregateException("An action enlisted in a scope failed after the scope had ended.", failures);
        }
    }

    private sealed record Enlisted(object? Value, int Priority, Action<bool> OnExit);
}
