using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using Microsoft.OpenApi;
using Passoparola.Cms.Api.Delivery.Cors;

namespace Passoparola.Cms.Api.Delivery.OpenApi;

internal static class OpenApiComposition
{
    private const string DocumentName = "delivery";
    private const string Base = "umbraco/delivery/api/v2/";

    public static IServiceCollection AddDeliveryOpenApi(this IServiceCollection services)
    {
        services.AddOptions<OpenApiSettings>().BindConfiguration("Passoparola:Delivery:OpenApi");
        services.TryAddSingleton<DeliveredTypes>();
        services.AddOpenApi(DocumentName, options =>
        {
            options.OpenApiVersion = OpenApiSpecVersion.OpenApi3_1;
            options.ShouldInclude = description =>
                description.HttpMethod == "GET" && description.RelativePath?.StartsWith(Base, StringComparison.Ordinal) == true;
            options.AddDocumentTransformer<DescribeDelivery>();
        });
        return services;
    }

    public static void MapDeliveryOpenApi(this IEndpointRouteBuilder endpoints)
    {
        var settings = endpoints.ServiceProvider.GetRequiredService<IOptions<OpenApiSettings>>().Value;
        if (settings.Enabled ?? !endpoints.ServiceProvider.GetRequiredService<IHostEnvironment>().IsProduction())
        {
            // At Umbraco's address; other documents of the host may stand beside it.
            endpoints.MapOpenApi("/umbraco/openapi/{documentName}.json").RequireCors(DeliveryCors.PolicyName);
        }
    }
}
