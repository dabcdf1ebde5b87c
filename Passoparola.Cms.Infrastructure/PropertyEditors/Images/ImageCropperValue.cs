using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Extensions;

namespace Passoparola.Cms.Infrastructure.PropertyEditors.Images;

/// <summary>An image file with its crops and focal point, as it is stored: <c>{ src, crops, focalPoint }</c>.</summary>
internal sealed record ImageCropperValue
{
    public string? Src { get; init; }

    public IReadOnlyList<Crop>? Crops { get; init; }

    public FocalPoint? FocalPoint { get; init; }

    /// <summary>The upload that the editor wants to become this image; never stored.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Guid? TemporaryFileId { get; init; }

    /// <summary>Reads a stored or sent value; a path alone is an image without crops.</summary>
    public static ImageCropperValue? Read(object? value, IJsonSerializer serializer) => value switch
    {
        ImageCropperValue image => image,
        string text when string.IsNullOrWhiteSpace(text) => null,
        string text when !text.DetectIsJson() => new ImageCropperValue { Src = text },
        string or JsonNode or JsonElement => serializer.TryDeserialize(value, out ImageCropperValue? image) ? image : null,
        _ => null,
    };

    /// <summary>Without what says nothing: crops that nobody drew, a focal point in the centre.</summary>
    public ImageCropperValue Pruned() => this with
    {
        Crops = Crops?.Where(crop => crop.Coordinates is not null).ToArray(),
        FocalPoint = FocalPoint is { IsCentre: true } ? null : FocalPoint,
        TemporaryFileId = null,
    };

    public override string ToString() => Src ?? string.Empty;
}
