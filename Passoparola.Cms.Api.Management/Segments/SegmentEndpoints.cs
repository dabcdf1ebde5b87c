using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Passoparola.Cms.Api.Management.Segments;

internal static class SegmentEndpoints
{
    public static void MapSegments(this IEndpointRouteBuilder management) =>
        GetSegments.Map(management.MapGroup("/segment").WithTags("Segment"));
}
