namespace Passoparola.Cms.Api.Delivery.Caching;

/// <summary>An item that was rendered for this request or before.</summary>
/// <param name="Slot">Where it is kept; null when it is not.</param>
internal readonly record struct Rendering(RenderedItem Item, AnswerSlot? Slot);
