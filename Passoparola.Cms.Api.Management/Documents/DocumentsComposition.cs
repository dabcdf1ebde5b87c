using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Passoparola.Cms.Api.Management.Documents;

internal static class DocumentsComposition
{
    public static void AddDocuments(this IServiceCollection services) => services.TryAddScoped<DocumentAccess>();
}
