using Passoparola.Cms.Infrastructure.PropertyEditors.Images;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.DeliveryApi;
using Umbraco.Cms.Core.Models.DeliveryApi;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace Passoparola.Cms.Infrastructure.PropertyEditors.MediaPickers;

internal sealed class ApiMediaWithCropsBuilder(IApiMediaBuilder builder) : IApiMediaWithCropsBuilder
{
    public IApiMediaWithCrops Build(IPublishedContent media)
    {
        var picked = media as MediaWithCrops;
        var item = picked?.Media ?? media;
        var own = item.GetProperty(Constants.Conventions.Media.File)?.GetValue() as ImageCropperValue;
        var crops = (picked?.LocalCrops ?? [])
            .Concat(own?.Crops ?? [])
            .DistinctBy(crop => crop.Alias, StringComparer.OrdinalIgnoreCase)
            .Select(crop => crop.ToApi())
            .ToArray();

        return new ApiMediaWithCrops(builder.Build(item), (picked?.LocalFocalPoint ?? own?.FocalPoint)?.ToApi(), crops);
    }
}
