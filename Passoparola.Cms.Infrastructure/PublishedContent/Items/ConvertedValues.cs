namespace Passoparola.Cms.Infrastructure.PublishedContent.Items;

/// <summary>What was made from the value of a property in one culture and segment.</summary>
internal sealed class ConvertedValues(string culture, string segment)
{
    private Made? _intermediate;
    private Made? _object;
    private Made? _deliveryApi;
    private Made? _expandedDeliveryApi;

    public bool IsFor(string otherCulture, string otherSegment) =>
        string.Equals(culture, otherCulture, StringComparison.OrdinalIgnoreCase)
        && string.Equals(segment, otherSegment, StringComparison.OrdinalIgnoreCase);

    public ref Made? Intermediate => ref _intermediate;

    public ref Made? Object => ref _object;

    public ref Made? DeliveryApi => ref _deliveryApi;

    public ref Made? ExpandedDeliveryApi => ref _expandedDeliveryApi;

    /// <param name="Generation">The state of all content the value was made in.</param>
    public sealed record Made(object? Value, long Generation);
}
