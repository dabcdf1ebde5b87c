using System.Text.Json;
using System.Text.Json.Nodes;
using Passoparola.Cms.Infrastructure.PropertyEditors.Images;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Extensions;

namespace Passoparola.Cms.Infrastructure.PropertyEditors.MediaPickers;

/// <summary>One picked media item with the crops that were drawn for this use of it.</summary>
internal sealed record PickedMedia
{
    public Guid Key { get; init; }

    public Guid MediaKey { get; init; }

    public string MediaTypeAlias { get; init; } = string.Empty;

    public IReadOnlyList<Crop>? Crops { get; init; }

    public FocalPoint? FocalPoint { get; init; }

    /// <summary>Reads the JSON of Umbraco 8.14 and later, and the UDIs with commas between them of before.</summary>
    public static IReadOnlyList<PickedMedia> ReadAll(object? value, IJsonSerializer serializer)
    {
        if (value is string text && !text.DetectIsJson())
        {
            return text.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
                .Select(item => UdiParser.TryParse(item, out GuidUdi? udi) ? new PickedMedia { Key = udi.Guid, MediaKey = udi.Guid } : null)
                .WhereNotNull()
                .ToArray();
        }

        return value is string or JsonNode or JsonElement && serializer.TryDeserialize(value, out List<PickedMedia?>? picked)
            ? picked.WhereNotNull().Where(item => item.MediaKey != Guid.Empty).ToArray()
            : [];
    }

    /// <summary>
    /// What is stored: nothing that the media item or the configuration says. The client sends the alias of the type back once
    /// it was told, and a value that is stored in two ways would look changed where nobody changed it.
    /// </summary>
    public PickedMedia Pruned()
    {
        var pruned = new ImageCropperValue { Crops = Crops, FocalPoint = FocalPoint }.Pruned();
        return this with { Crops = pruned.Crops, FocalPoint = pruned.FocalPoint, MediaTypeAlias = "" };
    }
}
