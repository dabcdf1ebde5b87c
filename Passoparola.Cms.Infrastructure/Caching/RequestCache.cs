using System.Collections;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http;
using Umbraco.Cms.Core.Cache;
using Umbraco.Extensions;

namespace Passoparola.Cms.Infrastructure.Caching;

/// <summary>What is remembered for one HTTP request, in <see cref="HttpContext.Items"/>; outside a request, nothing.</summary>
internal sealed class RequestCache(IHttpContextAccessor httpContextAccessor) : IRequestCache
{
    public bool IsAvailable => httpContextAccessor.HttpContext is not null;

    public object? Get(string key) => Read(items => items.GetValueOrDefault(key));

    public object? Get(string key, Func<object?> factory)
    {
        if (Get(key) is { } known)
        {
            return known;
        }

        // Outside the lock: the factory may ask this cache.
        var made = factory();
        if (made is not null)
        {
            Set(key, made);
        }

        return made;
    }

    public bool Set(string key, object? value) => Change(items =>
    {
        items[key] = value;
        return true;
    });

    public bool Remove(string key) => Change(items => items.Remove(key));

    public IEnumerable<object?> SearchByKey(string keyStartsWith) =>
        Read(items => items.Where(item => item.Key.InvariantStartsWith(keyStartsWith)).Select(item => item.Value).ToArray()) ?? [];

    public IEnumerable<object?> SearchByRegex(string regex) =>
        Read(items => items.Where(item => Regex.IsMatch(item.Key, regex)).Select(item => item.Value).ToArray()) ?? [];

    public void Clear() => RemoveWhere((_, _) => true);

    public void Clear(string key) => Remove(key);

    public void ClearOfType(Type type) => RemoveWhere((_, value) => type.IsInstanceOfType(value));

    public void ClearOfType<T>() => RemoveWhere((_, value) => value is T);

    public void ClearOfType<T>(Func<string, T, bool> predicate) =>
        RemoveWhere((key, value) => value is T typed && predicate(key, typed));

    public void ClearByKey(string keyStartsWith) => RemoveWhere((key, _) => key.InvariantStartsWith(keyStartsWith));

    public void ClearByRegex(string regex) => RemoveWhere((key, _) => Regex.IsMatch(key, regex));

    public IEnumerator<KeyValuePair<string, object?>> GetEnumerator() =>
        (Read(items => items.ToList()) ?? []).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private void RemoveWhere(Func<string, object?, bool> matches) => Change(items =>
    {
        foreach (var key in items.Where(item => matches(item.Key, item.Value)).Select(item => item.Key).ToArray())
        {
            items.Remove(key);
        }

        return true;
    });

    private T? Read<T>(Func<RequestItems, T> read)
    {
        if (httpContextAccessor.HttpContext is not { } context || context.Items[typeof(RequestItems)] is not RequestItems items)
        {
            return default;
        }

        lock (items)
        {
            return read(items);
        }
    }

    private bool Change(Func<RequestItems, bool> change)
    {
        if (httpContextAccessor.HttpContext is not { } context)
        {
            return false;
        }

        if (context.Items[typeof(RequestItems)] is not RequestItems items)
        {
            context.Items[typeof(RequestItems)] = items = [];
        }

        lock (items)
        {
            return change(items);
        }
    }

    private sealed class RequestItems() : Dictionary<string, object?>(StringComparer.Ordinal);
}
