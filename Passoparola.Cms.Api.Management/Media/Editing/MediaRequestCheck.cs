using Microsoft.AspNetCore.Http.HttpResults;
using Passoparola.Cms.Api.Management.Documents.Editing;
using Passoparola.Cms.Api.Management.Responses;

namespace Passoparola.Cms.Api.Management.Media.Editing;

/// <summary>What is wrong with a body whatever the medium's type: a name that is missing, and what is said twice.</summary>
internal static class MediaRequestCheck
{
    private const int LongestName = 255;

    public static ProblemHttpResult? Refusal(MediaContentRequest request)
    {
        var errors = new Dictionary<string, string[]>();
        foreach (var variant in request.Variants)
        {
            var name = FieldPath.VariantName(variant.Culture, variant.Segment);
            if (string.IsNullOrWhiteSpace(variant.Name))
            {
                errors[name] = ["Il nome è obbligatorio."];
            }
            else if (variant.Name.Length > LongestName)
            {
                errors[name] = [$"Il nome può avere al massimo {LongestName} caratteri."];
            }
        }

        if (request.Variants is not [{ Culture: null or "", Segment: null or "" }])
        {
            errors["$.variants"] = ["Serve un solo nome, senza lingua: i media non si traducono."];
        }

        foreach (var value in request.Values.GroupBy(value => (value.Alias, value.Culture, value.Segment)).Where(group => group.Skip(1).Any()).Select(group => group.First()))
        {
            errors[FieldPath.Value(value.Alias, value.Culture, value.Segment)] = ["Questo campo compare due volte."];
        }

        return errors.Count == 0
            ? null
            : ManagementProblem.Invalid("media.unreadable", "L'elemento non può essere salvato", "Controlla i campi segnalati.", errors);
    }
}
