using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Options;
using Passoparola.Cms.Infrastructure.MediaFiles;
using Umbraco.Cms.Core.Configuration.Models;

namespace Passoparola.Cms.Api.Management.TemporaryFiles;

/// <summary>What may be sent. The back office refuses the rest before it sends it.</summary>
/// <param name="AllowedUploadedFileExtensions">All that is taken.</param>
/// <param name="MaxFileSize">In kilobytes.</param>
public sealed record TemporaryFileConfigurationResponse(
    IReadOnlyList<string> ImageFileTypes,
    IReadOnlyList<string> DisallowedUploadedFilesExtensions,
    IReadOnlyList<string> AllowedUploadedFileExtensions,
    long? MaxFileSize);

internal static class GetTemporaryFileConfiguration
{
    public static void Map(RouteGroupBuilder files) => files.MapGet("/configuration", Handle).WithName("GetTemporaryFileConfiguration");

    private static TemporaryFileConfigurationResponse Handle(IUploadRules rules, IOptionsMonitor<ContentSettings> settings) => new(
        rules.ImageExtensions,
        [.. settings.CurrentValue.DisallowedUploadedFileExtensions],
        rules.Extensions,
        rules.MostBytes / 1024);
}
