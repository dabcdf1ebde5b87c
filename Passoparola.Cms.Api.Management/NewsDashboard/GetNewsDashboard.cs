using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Options;

namespace Passoparola.Cms.Api.Management.NewsDashboard;

/// <summary>What the operator has to tell the editors.</summary>
public sealed record NewsDashboardResponse(IReadOnlyList<NewsDashboardItem> Items);

internal static class GetNewsDashboard
{
    public static void Map(RouteGroupBuilder news) => news.MapGet("/", Handle).WithName("GetNewsDashboard");

    private static NewsDashboardResponse Handle(IOptionsMonitor<NewsDashboardSettings> settings) => new([.. settings.CurrentValue.News]);
}
