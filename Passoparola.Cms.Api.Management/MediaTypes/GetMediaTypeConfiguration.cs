using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Umbraco.Cms.Core.Services;

namespace Passoparola.Cms.Api.Management.MediaTypes;

/// <summary>What the screens of media types have to know.</summary>
public sealed record MediaTypeConfigurationResponse(IReadOnlyList<string> ReservedFieldNames);

internal static class GetMediaTypeConfiguration
{
    public static void Map(RouteGroupBuilder types) => types.MapGet("/configuration", Handle).WithName("GetMediaTypeConfiguration");

    private static MediaTypeConfigurationResponse Handle(IReservedFieldNamesService reserved) => new([.. reserved.GetMediaReservedFieldNames()]);
}
