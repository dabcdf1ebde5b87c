using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Umbraco.Cms.Core.Services;

namespace Passoparola.Cms.Api.Management.TemporaryFiles;

internal static class DeleteTemporaryFile
{
    public static void Map(RouteGroupBuilder file) => file.MapDelete("/", HandleAsync).WithName("DeleteTemporaryFileById");

    private static async Task<Results<Ok, ProblemHttpResult>> HandleAsync(Guid id, ITemporaryFileService files, TemporaryFileProblems problems)
    {
        var deleted = await files.DeleteAsync(id);
        return deleted.Success ? TypedResults.Ok() : problems.For(deleted.Status);
    }
}
