using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Passoparola.Cms.Infrastructure.Runtime;
using Passoparola.Cms.Infrastructure.Scoping;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace Passoparola.Cms.Infrastructure.Languages;

internal static class LanguagesComposition
{
    public static IServiceCollection AddLanguages(this IServiceCollection services)
    {
        services.TryAddSingleton(provider => new CommittedState<LanguageList>(
            provider.GetRequiredService<AmbientScope>(),
            context => new LanguageList(context.Set<LanguageRow>().AsNoTracking().ToArray())));
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IDatabaseSeed, SeedDefaultLanguage>());
        services.TryAddSingleton<ILanguageRepository, LanguageRepository>();
        return services;
    }
}
