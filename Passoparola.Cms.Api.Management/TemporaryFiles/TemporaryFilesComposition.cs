using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Passoparola.Cms.Api.Management.TemporaryFiles;

internal static class TemporaryFilesComposition
{
    public static void AddTemporaryFiles(this IServiceCollection services) => services.TryAddSingleton<TemporaryFileProblems>();
}
