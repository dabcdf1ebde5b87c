using Umbraco.Cms.Core.Cache;

namespace Passoparola.Cms.Infrastructure.PublishedContent;

/// <summary>
/// What was derived from several items. Core clears it on every change of content or media; values that properties
/// keep themselves carry the generation they were made in, so that clearing costs nothing per value.
/// </summary>
internal sealed class ElementsCache : IAppCache
{
    private readonly FastDictionaryAppCache _values = new();
    private long _generation;

    public long Generation => Interlocked.Read(ref _generation);

    public object? Get(string key) => _values.Get(key);

    public object? Get(string key, Func<object?> factory) => _values.Get(key, factory);

    public IEnumerable<object?> SearchByKey(string keyStartsWith) => _values.SearchByKey(keyStartsWith);

    public IEnumerable<object?> SearchByRegex(string regex) => _values.SearchByRegex(regex);

    public void Clear()
    {
        Interlocked.Increment(ref _generation);
        _values.Clear();
    }

    public void Clear(string key) => _values.Clear(key);

    public void ClearOfType(Type type) => _values.ClearOfType(type);

    public void ClearOfType<T>() => _values.ClearOfType<T>();

    public void ClearOfType<T>(Func<string, T, bool> predicate) => _values.ClearOfType(predicate);

    public void ClearByKey(string keyStartsWith) => _values.ClearByKey(keyStartsWith);

    public void ClearByRegex(string regex) => _values.ClearByRegex(regex);
}
