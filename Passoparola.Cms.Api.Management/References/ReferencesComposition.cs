using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Passoparola.Cms.Api.Management.References;

internal static class ReferencesComposition
{
    public static void AddReferences(this IServiceCollection services) => services.TryAddSingleton<ReferencingThings>();
}
