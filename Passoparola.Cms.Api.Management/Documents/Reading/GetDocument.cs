using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Passoparola.Cms.Api.Management.Documents.Editing;
using Passoparola.Cms.Infrastructure.Documents;
using Umbraco.Cms.Core.Actions;
using Umbraco.Cms.Core.Scoping;
using Umbraco.Cms.Core.Services;

namespace Passoparola.Cms.Api.Management.Documents.Reading;

internal static class GetDocument
{
    public static void Map(RouteGroupBuilder documents) =>
        documents.MapGet("/{id:guid}", HandleAsync).WithName("GetDocumentById").ProducesProblem(StatusCodes.Status404NotFound);

    private static async Task<Results<Ok<DocumentResponse>, ProblemHttpResult>> HandleAsync(
        Guid id, DocumentAccess access, [AsParameters] StoredDocument stored, DocumentResponses responses, HttpContext http)
    {
        if (await access.RefusalAsync(ActionBrowse.ActionLetter, id) is { } refusal)
        {
            return refusal;
        }

        if (stored.Find(id) is not var (document, dates))
        {
            return DocumentProblems.NotFound();
        }

        http.Response.Headers.ETag = DocumentTag.Of(dates);
        return TypedResults.Ok(await responses.OfAsync(document, dates));
    }
}

/// <summary>A document together with how old it is, both of one moment.</summary>
internal readonly record struct StoredDocument(IContentService Documents, IDraftDates Dates, ICoreScopeProvider Scopes)
{
    public (Umbraco.Cms.Core.Models.IContent Document, DraftDates Dates)? Find(Guid id)
    {
        using var scope = Scopes.CreateCoreScope(autoComplete: true);
        // The dates first: a save between the two reads makes the document look older than it is, and never newer.
        return Dates.Of(id) is { } dates && Documents.GetById(id) is { } document ? (document, dates) : null;
    }
}
