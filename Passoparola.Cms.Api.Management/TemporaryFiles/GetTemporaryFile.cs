using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace Passoparola.Cms.Api.Management.TemporaryFiles;

/// <summary>A file that was sent.</summary>
/// <param name="AvailableUntil">When it is deleted, if nothing has been made of it by then.</param>
public sealed record TemporaryFileResponse(Guid Id, DateTimeOffset? AvailableUntil, string FileName);

internal static class GetTemporaryFile
{
    public static void Map(RouteGroupBuilder file) => file.MapGet("/", HandleAsync).WithName("GetTemporaryFileById");

    private static async Task<Results<Ok<TemporaryFileResponse>, ProblemHttpResult>> HandleAsync(
        Guid id, ITemporaryFileService files, TemporaryFileProblems problems) =>
        await files.GetAsync(id) is { } file
            ? TypedResults.Ok(new TemporaryFileResponse(file.Key, new DateTimeOffset(file.AvailableUntil.ToUniversalTime()), file.FileName))
            : problems.For(TemporaryFileOperationStatus.NotFound);
}
