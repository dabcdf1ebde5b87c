using Microsoft.AspNetCore.Http.HttpResults;
using Passoparola.Cms.Api.Management.Editing;
using Passoparola.Cms.Api.Management.Responses;

namespace Passoparola.Cms.Api.Management.Media.Editing;

/// <summary>What is wrong with a body whatever the medium's type.</summary>
internal static class MediaRequestCheck
{
    public static ProblemHttpResult? Refusal(MediaContentRequest request)
    {
        var errors = EditedContentCheck.Errors(request.Variants, request.Values);
        if (request.Variants is not [{ Culture: null or "", Segment: null or "" }])
        {
            errors["$.variants"] = ["Serve un solo nome, senza lingua: i media non si traducono."];
        }

        return errors.Count == 0
            ? null
            : ManagementProblem.Invalid("media.unreadable", "L'elemento non può essere salvato", "Controlla i campi segnalati.", errors);
    }
}
