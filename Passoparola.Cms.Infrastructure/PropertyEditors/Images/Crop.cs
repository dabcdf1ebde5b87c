using Umbraco.Cms.Core.Models.DeliveryApi;

namespace Passoparola.Cms.Infrastructure.PropertyEditors.Images;

/// <summary>A named crop; without coordinates, the focal point decides.</summary>
internal sealed record Crop
{
    public string? Alias { get; init; }

    public int Width { get; init; }

    public int Height { get; init; }

    public CropCoordinates? Coordinates { get; init; }

    public ImageCrop ToApi() => new(Alias, Width, Height, Coordinates?.ToApi());

    /// <summary>The crops that are configured, each with what an editor drew for it.</summary>
    public static Crop[] Configured(IEnumerable<Crop> configured, IEnumerable<Crop>? drawn) =>
        configured
            .Select(crop => crop with
            {
                Coordinates = drawn?.FirstOrDefault(candidate =>
                    string.Equals(candidate.Alias, crop.Alias, StringComparison.OrdinalIgnoreCase))?.Coordinates,
            })
            .ToArray();
}
