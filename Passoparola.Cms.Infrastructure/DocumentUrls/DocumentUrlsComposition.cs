using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace Passoparola.Cms.Infrastructure.DocumentUrls;

internal static class DocumentUrlsComposition
{
    public static IServiceCollection AddDocumentUrls(this IServiceCollection services)
    {
        services.TryAddSingleton<IDocumentUrlRepository, DocumentUrlRepository>();
        services.TryAddSingleton<IDocumentUrlAliasRepository, DocumentUrlAliasRepository>();
        return services;
    }
}
