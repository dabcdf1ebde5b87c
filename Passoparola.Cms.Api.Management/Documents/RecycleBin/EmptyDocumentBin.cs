using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Passoparola.Cms.Api.Management.Documents.Moving;
using Passoparola.Cms.Api.Management.Security;
using Umbraco.Cms.Core.Actions;
using Umbraco.Cms.Core.Services;

namespace Passoparola.Cms.Api.Management.Documents.RecycleBin;

internal static class EmptyDocumentBin
{
    public static void Map(RouteGroupBuilder bin) => bin.MapDelete("/", HandleAsync).WithName("DeleteRecycleBinDocument").ProducesProblem(StatusCodes.Status400BadRequest);

    private static async Task<Results<Ok, ProblemHttpResult>> HandleAsync(
        DocumentAccess access, DocumentTreeLock tree, IContentService documents, ICurrentUser user)
    {
        if (await access.RefusalInBinAsync(ActionDelete.ActionLetter) is { } refusal)
        {
            return refusal;
        }

        var emptied = await tree.HoldAsync(() => documents.EmptyRecycleBinAsync(user.Key), outcome => outcome.Success);
        return emptied.Success ? TypedResults.Ok() : BinProblems.For(emptied.Result);
    }
}
