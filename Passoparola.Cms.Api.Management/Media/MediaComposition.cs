using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Passoparola.Cms.Api.Management.Editing;
using Passoparola.Cms.Api.Management.Media.Collection;
using Passoparola.Cms.Api.Management.Media.Editing;
using Passoparola.Cms.Api.Management.Media.Items;
using Passoparola.Cms.Api.Management.Media.Moving;
using Passoparola.Cms.Api.Management.Media.Reading;
using Passoparola.Cms.Api.Management.Media.RecycleBin;
using Passoparola.Cms.Api.Management.Media.Tree;

namespace Passoparola.Cms.Api.Management.Media;

internal static class MediaComposition
{
    public static void AddMediaLibrary(this IServiceCollection services)
    {
        services.TryAddSingleton<EditedContent>();
        services.TryAddScoped<MediaAccess>();
        services.TryAddScoped<MediaCollection>();
        services.TryAddScoped<MediaGuard>();
        services.TryAddScoped<MediaTree>();
        services.TryAddSingleton<MediaTreeLock>();
        services.TryAddScoped<MediaUrls>();
        services.TryAddScoped<MediaValues>();
        services.TryAddScoped<StaleMediaProblem>();
        services.TryAddSingleton<InvalidMediaFields>();
        services.TryAddSingleton<MediaBin>();
        services.TryAddSingleton<MediaItems>();
        services.TryAddSingleton<MediaModels>();
    }
}
