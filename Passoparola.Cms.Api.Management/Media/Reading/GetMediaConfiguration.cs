using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Options;
using Umbraco.Cms.Core.Configuration.Models;

namespace Passoparola.Cms.Api.Management.Media.Reading;

/// <summary>What may be done with media that others refer to: <c>Umbraco:CMS:Content</c>.</summary>
public sealed record MediaConfigurationResponse(bool DisableDeleteWhenReferenced, bool DisableUnpublishWhenReferenced);

internal static class GetMediaConfiguration
{
    public static void Map(RouteGroupBuilder media) => media.MapGet("/configuration", Handle).WithName("GetMediaConfiguration");

    private static MediaConfigurationResponse Handle(IOptionsMonitor<ContentSettings> settings) =>
        new(settings.CurrentValue.DisableDeleteWhenReferenced, settings.CurrentValue.DisableUnpublishWhenReferenced);
}
