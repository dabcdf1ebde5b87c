using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Passoparola.Cms.Api.Management.NewsDashboard;

internal static class NewsDashboardEndpoints
{
    public static void MapNewsDashboard(this IEndpointRouteBuilder management) =>
        GetNewsDashboard.Map(management.MapGroup("/news-dashboard").WithTags("News Dashboard"));
}
