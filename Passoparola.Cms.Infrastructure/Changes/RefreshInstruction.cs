using System.Text.Json;
using Umbraco.Cms.Core.Cache;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Cms.Core.Services.Changes;
using Umbraco.Extensions;

namespace Passoparola.Cms.Infrastructure.Changes;

/// <summary>One thing a cache refresher is told: in this process as it is, in the change feed as text.</summary>
internal abstract class RefreshInstruction(ICacheRefresher refresher)
{
    public ICacheRefresher Refresher => refresher;

    public abstract ChangeKind Kind { get; }

    /// <summary>The documents that the refresher will ask for.</summary>
    public virtual IReadOnlyList<Guid> DocumentKeys => [];

    /// <summary>Those of <see cref="DocumentKeys"/> whose descendants it will ask for as well.</summary>
    public virtual IReadOnlyList<Guid> BranchKeys => [];

    public abstract string Payload(IJsonSerializer serializer);

    public abstract void Apply();

    /// <summary>Takes in what follows, when the refresher can be told both at once.</summary>
    public virtual bool TryJoin(RefreshInstruction next) => false;

    /// <summary>Tells the refresher what the feed recorded.</summary>
    public static void Apply(ICacheRefresher refresher, ChangeKind kind, string payload)
    {
        switch (kind)
        {
            case ChangeKind.RefreshPayload:
                var receiver = (IJsonCacheRefresher)refresher;
                receiver.RefreshInternal(payload);
                receiver.Refresh(payload);
                break;
            case ChangeKind.RefreshIds:
                new RefreshById(refresher, JsonSerializer.Deserialize<int[]>(payload)!).Apply();
                break;
            case ChangeKind.RefreshKeys:
                new RefreshByKey(refresher, JsonSerializer.Deserialize<Guid[]>(payload)!).Apply();
                break;
            case ChangeKind.RemoveIds:
                new RemoveById(refresher, JsonSerializer.Deserialize<int[]>(payload)!).Apply();
                break;
            case ChangeKind.RefreshAll:
                refresher.RefreshAll();
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(kind), kind, "Not a kind of change.");
        }
    }
}

internal sealed class RefreshByPayload<TPayload>(IPayloadCacheRefresher<TPayload> refresher, TPayload[] payload)
    : RefreshInstruction(refresher)
{
    private readonly List<TPayload> _payload = [.. payload];

    public override ChangeKind Kind => ChangeKind.RefreshPayload;

    public override IReadOnlyList<Guid> DocumentKeys => _payload is List<ContentCacheRefresher.JsonPayload> documents
        ? [.. documents.Select(document => document.Key).OfType<Guid>()]
        : [];

    public override IReadOnlyList<Guid> BranchKeys => _payload is List<ContentCacheRefresher.JsonPayload> documents
        ? [.. documents.Where(document => document.ChangeTypes.HasType(TreeChangeTypes.RefreshBranch)).Select(document => document.Key).OfType<Guid>()]
        : [];

    public override string Payload(IJsonSerializer serializer) => serializer.Serialize(_payload);

    public override void Apply()
    {
        TPayload[] all = [.. _payload];
        refresher.RefreshInternal(all);
        refresher.Refresh(all);
    }

    public override bool TryJoin(RefreshInstruction next)
    {
        if (next.Refresher != Refresher || next is not RefreshByPayload<TPayload> same)
        {
            return false;
        }

        _payload.AddRange(same._payload);
        return true;
    }
}

internal sealed class RefreshById(ICacheRefresher refresher, int[] ids) : RefreshInstruction(refresher)
{
    public override ChangeKind Kind => ChangeKind.RefreshIds;

    public override string Payload(IJsonSerializer serializer) => JsonSerializer.Serialize(ids);

    public override void Apply()
    {
        foreach (var id in ids)
        {
            Refresher.Refresh(id);
        }
    }
}

internal sealed class RefreshByKey(ICacheRefresher refresher, Guid[] keys) : RefreshInstruction(refresher)
{
    public override ChangeKind Kind => ChangeKind.RefreshKeys;

    public override string Payload(IJsonSerializer serializer) => JsonSerializer.Serialize(keys);

    public override void Apply()
    {
        foreach (var key in keys)
        {
            Refresher.Refresh(key);
        }
    }
}

internal sealed class RemoveById(ICacheRefresher refresher, int[] ids) : RefreshInstruction(refresher)
{
    public override ChangeKind Kind => ChangeKind.RemoveIds;

    public override string Payload(IJsonSerializer serializer) => JsonSerializer.Serialize(ids);

    public override void Apply()
    {
        foreach (var id in ids)
        {
            Refresher.Remove(id);
        }
    }
}

internal sealed class RefreshEverything(ICacheRefresher refresher) : RefreshInstruction(refresher)
{
    public override ChangeKind Kind => ChangeKind.RefreshAll;

    public override string Payload(IJsonSerializer serializer) => "";

    public override void Apply() => Refresher.RefreshAll();
}
