using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Options;
using Umbraco.Cms.Core.Configuration.Models;

namespace Passoparola.Cms.Api.Management.Documents.Reading;

/// <summary>What the site's configuration lets editors of documents do.</summary>
/// <param name="AllowEditInvariantFromNonDefault">Whether values that all languages share may be edited in a language beside the default one.</param>
/// <param name="AllowNonExistingSegmentsCreation">Never: nothing varies by segment here.</param>
public sealed record DocumentConfigurationResponse(
    bool DisableDeleteWhenReferenced,
    bool DisableUnpublishWhenReferenced,
    bool AllowEditInvariantFromNonDefault,
    bool AllowNonExistingSegmentsCreation);

internal static class GetDocumentConfiguration
{
    public static void Map(RouteGroupBuilder documents) =>
        documents.MapGet("/configuration", Handle).WithName("GetDocumentConfiguration");

    private static DocumentConfigurationResponse Handle(IOptionsSnapshot<ContentSettings> settings) => new(
        settings.Value.DisableDeleteWhenReferenced,
        settings.Value.DisableUnpublishWhenReferenced,
        settings.Value.AllowEditInvariantFromNonDefault,
        false);
}
