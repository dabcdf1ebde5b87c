using Umbraco.Cms.Core.Cache;
using Umbraco.Cms.Core.Serialization;

namespace Passoparola.Cms.Tests.Infrastructure.Changes;

/// <summary>A cache that holds the numbers it was told, and fails when asked to.</summary>
internal sealed class CountingRefresher(IJsonSerializer serializer) : IPayloadCacheRefresher<CountingRefresher.Payload>
{
    private readonly Lock _gate = new();
    private readonly List<int> _told = [];
    private int _failures;

    public Guid RefresherUniqueId { get; } = new("5d1b9c1e-7a55-4a0f-9a57-0f8f3f6f6f10");

    public string Name => "Counting";

    public IReadOnlyList<int> Told
    {
        get
        {
            lock (_gate)
            {
                return [.. _told];
            }
        }
    }

    /// <summary>What happens while the cache takes in a number.</summary>
    public Action<int>? Meanwhile { get; set; }

    public void FailNext(int times) => Volatile.Write(ref _failures, times);

    public void Refresh(Payload[] payloads)
    {
        if (Interlocked.Decrement(ref _failures) >= 0)
        {
            throw new InvalidOperationException("The cache is out of order.");
        }

        foreach (var payload in payloads)
        {
            Meanwhile?.Invoke(payload.Number);
        }

        lock (_gate)
        {
            _told.AddRange(payloads.Select(payload => payload.Number));
        }
    }

    public void RefreshInternal(Payload[] payloads)
    {
    }

    public void Refresh(string json) => Refresh(serializer.Deserialize<Payload[]>(json)!);

    public void RefreshInternal(string json)
    {
    }

    public void RefreshAll() => throw new NotSupportedException();

    public void Refresh(int id) => throw new NotSupportedException();

    public void Refresh(Guid id) => throw new NotSupportedException();

    public void Remove(int id) => throw new NotSupportedException();

    public sealed record Payload(int Number);
}
