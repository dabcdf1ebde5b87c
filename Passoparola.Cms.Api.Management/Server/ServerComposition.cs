using Microsoft.Extensions.DependencyInjection;
using Umbraco.Cms.Core.Services;
using Umbraco.Extensions;

namespace Passoparola.Cms.Api.Management.Server;

internal static class ServerComposition
{
    public static void AddServerInformation(this IServiceCollection services) =>
        services.AddUnique<ISystemTroubleshootingInformationService, TroubleshootingInformation>();
}
