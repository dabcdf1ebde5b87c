using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Passoparola.Cms.Infrastructure.Languages;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace Passoparola.Cms.Infrastructure.Tags;

internal static class TagsComposition
{
    /// <summary>Needs the rooms DocumentTypes and Languages.</summary>
    public static IServiceCollection AddTags(this IServiceCollection services)
    {
        services.TryAddSingleton<TagAssignments>();
        services.TryAddSingleton<ITagRepository, TagRepository>();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<ICultureData, TagCultures>());
        return services;
    }
}
