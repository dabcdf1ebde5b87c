using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Passoparola.Cms.Api.Management.Documents.Reading;
using Passoparola.Cms.Api.Management.Responses;
using Umbraco.Cms.Core.Actions;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace Passoparola.Cms.Api.Management.Documents.Versions;

/// <summary>A document as it was, whole: the back office compares it with what is edited now.</summary>
/// <param name="Id">The version's key.</param>
public sealed record DocumentVersionResponse(
    ReferenceById Document,
    DocumentTypeReferenceResponse DocumentType,
    Guid Id,
    IReadOnlyList<FlagResponse> Flags,
    IReadOnlyList<DocumentValueResponse> Values,
    IReadOnlyList<DocumentVariantResponse> Variants);

internal static class GetDocumentVersion
{
    public static void Map(RouteGroupBuilder versions) => versions.MapGet("/{id:guid}", HandleAsync).WithName("GetDocumentVersionById");

    private static async Task<Results<Ok<DocumentVersionResponse>, ProblemHttpResult>> HandleAsync(
        Guid id, VersionHistory history, DocumentAccess access, DocumentResponses responses)
    {
        if (await history.FindAsync(id) is not { } version)
        {
            return DocumentVersionProblems.For(ContentVersionOperationStatus.NotFound);
        }

        if (await access.RefusalAsync(ActionBrowse.ActionLetter, version.Key) is { } refusal)
        {
            return refusal;
        }

        var shown = await responses.OfPublishedAsync(version, version);
        return TypedResults.Ok(new DocumentVersionResponse(
            new ReferenceById(shown.Id), shown.DocumentType, id, shown.Flags, shown.Values, shown.Variants));
    }
}
