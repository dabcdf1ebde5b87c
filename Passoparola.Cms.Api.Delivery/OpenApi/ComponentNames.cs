namespace Passoparola.Cms.Api.Delivery.OpenApi;

/// <summary>Names of schemas, as Umbraco's own document has them.</summary>
internal static class ComponentNames
{
    public const string Route = "ApiContentRouteModel";
    public const string StartItem = "ApiContentStartItemModel";
    public const string Content = "IApiContentModel";
    public const string ContentResponse = "IApiContentResponseModel";
    public const string PagedContent = "PagedIApiContentResponseModel";
    public const string Element = "IApiElementModel";
    public const string Media = "IApiMediaWithCropsModel";
    public const string MediaResponse = "IApiMediaWithCropsResponseModel";
    public const string PagedMedia = "PagedIApiMediaWithCropsResponseModel";
    public const string BlockItem = "ApiBlockItemModel";
    public const string BlockList = "ApiBlockListModel";
    public const string RichText = "RichTextModel";
    public const string Link = "ApiLinkModel";
    public const string FocalPoint = "ImageFocalPointModel";
    public const string Crop = "ImageCropModel";
    public const string CropCoordinates = "ImageCropCoordinatesModel";
    public const string CropperValue = "ApiImageCropperValueModel";
    public const string Problem = "ProblemDetails";

    /// <summary>The type's part of its schemas' names.</summary>
    public static string Of(string alias) => $"{char.ToUpperInvariant(alias[0])}{alias[1..]}";
}
