using Umbraco.Cms.Core.Models.DeliveryApi;

namespace Passoparola.Cms.Infrastructure.PropertyEditors.Images;

/// <summary>An image as the Delivery API renders the image cropper: <c>{ url, focalPoint, crops }</c>.</summary>
public sealed record ApiImageCropperValue(string Url, ImageFocalPoint? FocalPoint, IReadOnlyList<ImageCrop>? Crops);
