using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Passoparola.Cms.Api.Management.Preview;

internal static class PreviewComposition
{
    public static void AddPreview(this IServiceCollection services) => services.TryAddScoped<DocumentPreview>();
}
