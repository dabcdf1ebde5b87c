using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace Passoparola.Cms.Infrastructure.TemporaryUploads;

internal static class TemporaryUploadsComposition
{
    public static IServiceCollection AddTemporaryUploads(this IServiceCollection services)
    {
        services.TryAddSingleton<TemporaryUploadFolder>();
        services.TryAddSingleton<ITemporaryFileRepository, TemporaryFileRepository>();
        services.AddHostedService<ForgetOldUploads>();
        return services;
    }
}
