using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Passoparola.Cms.Api.Delivery.Expansion;
using Passoparola.Cms.Api.Delivery.Pipeline;

namespace Passoparola.Cms.Api.Delivery.Content;

internal static class ContentEndpoints
{
    public static void MapContent(this IEndpointRouteBuilder delivery)
    {
        var content = delivery.MapGroup("/content").WithTags("Content");
        content.AddEndpointFilter<EnterContext>();
        content.AddEndpointFilter<RequireStartItem>();
        content.AddEndpointFilter<RequireReadableExpansion>();

        QueryContent.Map(content);
        GetContentItemById.Map(content);
        GetContentItemByPath.Map(content);
        GetContentItems.Map(content);
    }
}
