using System.Diagnostics;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Passoparola.Cms.Api.Management.Parameters;
using Passoparola.Cms.Api.Management.Responses;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace Passoparola.Cms.Api.Management.Segments;

/// <summary>A segment that content may vary by, of whatever extension adds segments to the site.</summary>
/// <param name="Cultures">The cultures that have it; all of them where there is no list.</param>
public sealed record SegmentResponse(string Name, string Alias, IReadOnlyList<string>? Cultures)
{
    internal static PagedResponse<SegmentResponse> Page(PagedModel<Segment> found) =>
        new(found.Total, [.. found.Items.Select(segment => new SegmentResponse(segment.Name, segment.Alias, segment.Cultures?.ToArray()))]);
}

internal static class GetSegments
{
    public static void Map(RouteGroupBuilder segments) => segments.MapGet("/", HandleAsync).WithName("GetSegment");

    private static async Task<PagedResponse<SegmentResponse>> HandleAsync([AsParameters] Paging paging, ISegmentService segments)
    {
        var found = await segments.GetPagedSegmentsAsync(paging.SkipOrDefault, paging.TakeOrDefault);
        return found.Status switch
        {
            SegmentOperationStatus.Success => SegmentResponse.Page(found.Result!),
            _ => throw new UnreachableException(),
        };
    }
}
