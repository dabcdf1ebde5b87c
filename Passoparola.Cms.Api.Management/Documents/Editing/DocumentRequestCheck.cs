using Microsoft.AspNetCore.Http.HttpResults;
using Passoparola.Cms.Api.Management.Editing;
using Passoparola.Cms.Api.Management.Responses;

namespace Passoparola.Cms.Api.Management.Documents.Editing;

/// <summary>What is wrong with a body whatever the document's type.</summary>
internal static class DocumentRequestCheck
{
    public static ProblemHttpResult? Refusal(DocumentContentRequest request)
    {
        var errors = EditedContentCheck.Errors(request.Variants, request.Values);
        if (request.Variants.Count == 0)
        {
            errors["$.variants"] = ["Serve almeno un nome."];
        }

        return errors.Count == 0
            ? null
            : ManagementProblem.Invalid("document.unreadable", "La pagina non può essere salvata", "Controlla i campi segnalati.", errors);
    }
}
