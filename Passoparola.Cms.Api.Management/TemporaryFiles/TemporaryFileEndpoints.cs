using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Passoparola.Cms.Api.Management.TemporaryFiles;

/// <summary>
/// Files that were sent and that nothing holds yet. Whoever is signed in may send one, as in Umbraco; making a medium of it
/// asks for more. Each user sees only their own.
/// </summary>
internal static class TemporaryFileEndpoints
{
    public static void MapTemporaryFiles(this IEndpointRouteBuilder management)
    {
        var files = management.MapGroup("/temporary-file").WithTags("Temporary File");
        PostTemporaryFile.Map(files);
        GetTemporaryFileConfiguration.Map(files);

        var file = files.MapGroup("/{id:guid}").ProducesProblem(StatusCodes.Status404NotFound);
        GetTemporaryFile.Map(file);
        DeleteTemporaryFile.Map(file);
    }
}
