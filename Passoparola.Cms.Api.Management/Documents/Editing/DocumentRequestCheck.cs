using Microsoft.AspNetCore.Http.HttpResults;
using Passoparola.Cms.Api.Management.Json;
using Passoparola.Cms.Api.Management.Responses;

namespace Passoparola.Cms.Api.Management.Documents.Editing;

/// <summary>What is wrong with a body whatever the document's type: names that are missing, and what is said twice.</summary>
internal static class DocumentRequestCheck
{
    private const int LongestName = 255;

    public static ProblemHttpResult? Refusal(DocumentContentRequest request)
    {
        var errors = new Dictionary<string, string[]>();
        foreach (var variant in request.Variants)
        {
            if (string.IsNullOrWhiteSpace(variant.Name))
            {
                errors[FieldPath.VariantName(variant.Culture, variant.Segment)] = ["Il nome è obbligatorio."];
            }
            else if (variant.Name.Contains('\0', StringComparison.Ordinal))
            {
                errors[FieldPath.VariantName(variant.Culture, variant.Segment)] = ["Il nome contiene un carattere che non può essere salvato."];
            }
            else if (variant.Name.Length > LongestName)
            {
                errors[FieldPath.VariantName(variant.Culture, variant.Segment)] = [$"Il nome può avere al massimo {LongestName} caratteri."];
            }
        }

        foreach (var variant in Twice(request.Variants, variant => (variant.Culture, variant.Segment)))
        {
            errors[FieldPath.VariantName(variant.Culture, variant.Segment)] = ["Questa lingua compare due volte."];
        }

        foreach (var value in Twice(request.Values, value => (value.Culture, value.Segment, value.Alias)))
        {
            errors[FieldPath.Value(value.Alias, value.Culture, value.Segment)] = ["Questo campo compare due volte."];
        }

        foreach (var value in request.Values.Where(value => value.Value is { } json && !ReadableJson.Is(json)))
        {
            errors[FieldPath.Value(value.Alias, value.Culture, value.Segment)] = ["Il valore non può essere letto."];
        }

        if (request.Variants.Count == 0)
        {
            errors["$.variants"] = ["Serve almeno un nome."];
        }

        return errors.Count == 0
            ? null
            : ManagementProblem.Invalid("document.unreadable", "La pagina non può essere salvata", "Controlla i campi segnalati.", errors);
    }

    private static IEnumerable<T> Twice<T, TKey>(IEnumerable<T> all, Func<T, TKey> key)
        where TKey : notnull => all.GroupBy(key).Where(group => group.Skip(1).Any()).Select(group => group.First());
}
