namespace Passoparola.Cms.Api.Delivery.Caching;

/// <summary>Where the rendering of the item at an address is kept. The address is looked up again at every version of the site.</summary>
internal sealed class ItemAtAddress(AnswerSlot slot, long version) : HeldAnswer
{
    public override long Bytes => 160;

    public AnswerSlot Slot => slot;

    public bool IsAt(long currentVersion) => version == currentVersion;
}
