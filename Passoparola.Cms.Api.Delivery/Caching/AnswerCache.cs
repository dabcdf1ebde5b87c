using System.Collections.Concurrent;
using Microsoft.Extensions.Options;

namespace Passoparola.Cms.Api.Delivery.Caching;

/// <summary>
/// Answers that everybody may have, bounded by the bytes they occupy. What was not asked for since the clock's hand came by
/// goes first, so a client that asks for something new each time pushes out little but its own.
/// </summary>
internal sealed class AnswerCache(IOptionsMonitor<CachingSettings> settings)
{
    private readonly ConcurrentDictionary<AnswerKey, AnswerSlot> _slots = new();
    private readonly ConcurrentQueue<AnswerSlot> _clock = new();
    private long _bytes;

    /// <summary>What is kept, roughly, in bytes.</summary>
    public long Bytes => Interlocked.Read(ref _bytes);

    public int Count => _slots.Count;

    public AnswerSlot? Find(in AnswerKey key)
    {
        if (!_slots.TryGetValue(key, out var slot))
        {
            return null;
        }

        if (!slot.Used)
        {
            slot.Used = true;
        }

        return slot;
    }

    /// <summary>Keeps the answer in the place of what was kept for the key.</summary>
    public AnswerSlot Keep(in AnswerKey key, HeldAnswer answer)
    {
        while (true)
        {
            var slot = _slots.GetOrAdd(key, static added => new AnswerSlot(added));
            if (TryPut(slot, answer))
            {
                MakeRoom();
                return slot;
            }
        }
    }

    /// <summary>Counts again what has grown: bodies are compressed when first asked for.</summary>
    public void Recount(AnswerSlot slot)
    {
        if (slot.Held is { } held && held.Bytes + slot.Key.Bytes != slot.Counted)
        {
            TryPut(slot, held);
            MakeRoom();
        }
    }

    private bool TryPut(AnswerSlot slot, HeldAnswer answer)
    {
        lock (slot)
        {
            if (slot.IsGone)
            {
                return false;
            }

            var isNew = slot.Counted == 0;
            var bytes = answer.Bytes + slot.Key.Bytes;
            Interlocked.Add(ref _bytes, bytes - slot.Counted);
            slot.Counted = bytes;
            slot.Held = answer;
            if (isNew)
            {
                _clock.Enqueue(slot);
            }

            return true;
        }
    }

    private void MakeRoom()
    {
        var limit = settings.CurrentValue.MaxBytes;
        // A whole turn of the hand finds room even when everything was asked for.
        while (Interlocked.Read(ref _bytes) > limit && _clock.TryDequeue(out var slot))
        {
            if (slot.Used)
            {
                slot.Used = false;
                _clock.Enqueue(slot);
            }
            else
            {
                GiveUp(slot);
            }
        }
    }

    private void GiveUp(AnswerSlot slot)
    {
        lock (slot)
        {
            slot.IsGone = true;
            slot.Held = null;
            _slots.TryRemove(KeyValuePair.Create(slot.Key, slot));
            Interlocked.Add(ref _bytes, -slot.Counted);
        }
    }
}
