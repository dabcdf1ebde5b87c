using Umbraco.Cms.Core.Models.DeliveryApi;

namespace Passoparola.Cms.Api.Delivery.Media;

/// <summary>A media item as the media endpoints give it.</summary>
internal sealed record MediaAnswer(
    Guid Id,
    string Name,
    string MediaType,
    string Url,
    string? Extension,
    int? Width,
    int? Height,
    int? Bytes,
    IDictionary<string, object?> Properties,
    ImageFocalPoint? FocalPoint,
    IEnumerable<ImageCrop>? Crops,
    string Path,
    DateTime CreateDate,
    DateTime UpdateDate) : IApiMediaWithCropsResponse;
