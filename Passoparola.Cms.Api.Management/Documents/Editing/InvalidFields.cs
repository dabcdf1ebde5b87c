using Microsoft.AspNetCore.Http.HttpResults;
using Passoparola.Cms.Api.Management.Editing;
using Passoparola.Cms.Api.Management.Responses;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models.ContentEditing;
using Umbraco.Cms.Core.Services;
using Umbraco.Extensions;
using Status = Umbraco.Cms.Core.Services.OperationStatus.ContentEditingOperationStatus;

namespace Passoparola.Cms.Api.Management.Documents.Editing;

/// <summary>Says which fields a refusal is about, all of them at once.</summary>
internal sealed class InvalidFields(IContentTypeService types, ILanguageService languages)
{
    /// <summary>The answer to a check; <c>null</c> when nothing is wrong.</summary>
    public async Task<ProblemHttpResult?> RefusalAsync(Attempt<ContentValidationResult, Status> checkedContent, ContentEditingModelBase model, Guid? typeKey) =>
        checkedContent.Success ? null : await RefusalAsync(checkedContent.Status, checkedContent.Result, model, typeKey);

    /// <summary>The answer to a status that is no success.</summary>
    public async Task<ProblemHttpResult> RefusalAsync(Status status, ContentValidationResult? validation, ContentEditingModelBase model, Guid? typeKey)
    {
        var errors = status == Status.PropertyValidationError ? Errors(validation) : await ErrorsAsync(status, model, typeKey);
        if (errors.Count == 0)
        {
            return DocumentProblems.For(status);
        }

        var general = DocumentProblems.For(status).ProblemDetails;
        return ManagementProblem.Invalid((string)general.Extensions["code"]!, general.Title!, general.Detail!, errors, status.ToString());
    }

    private static Dictionary<string, string[]> Errors(ContentValidationResult? validation) => (validation?.ValidationErrors ?? [])
        .GroupBy(error => FieldPath.Value(error.Alias, error.Culture, error.Segment, error.JsonPath))
        .ToDictionary(field => field.Key, field => field.SelectMany(error => error.ErrorMessages).Distinct().ToArray());

    private async Task<Dictionary<string, string[]>> ErrorsAsync(Status status, ContentEditingModelBase model, Guid? typeKey)
    {
        if (status == Status.InvalidCulture)
        {
            var known = (await languages.GetAllAsync()).Select(language => language.IsoCode).ToHashSet(StringComparer.OrdinalIgnoreCase);
            return Errors(model.Properties.Where(value => value.Culture is not null && !known.Contains(value.Culture)), "Questa lingua non è tra quelle del sito.")
                .Concat(model.Variants.Where(variant => variant.Culture is not null && !known.Contains(variant.Culture))
                    .Select(variant => KeyValuePair.Create(FieldPath.VariantName(variant.Culture, variant.Segment), (string[])["Questa lingua non è tra quelle del sito."])))
                .ToDictionary();
        }

        if (typeKey is not { } key || await types.GetAsync(key) is not { } type)
        {
            return [];
        }

        var properties = type.CompositionPropertyTypes.ToDictionary(property => property.Alias);
        bool Exists(PropertyValueModel value) => properties.ContainsKey(value.Alias);
        return status switch
        {
            Status.PropertyTypeNotFound => Errors(model.Properties.Where(value => !Exists(value)), "Questo campo non fa parte del tipo di contenuto."),
            Status.PropertyTypeCultureVarianceMismatch => Errors(
                model.Properties.Where(value => Exists(value) && properties[value.Alias].VariesByCulture() != (value.Culture is not null)), "La lingua di questo campo non corrisponde a quella prevista."),
            Status.PropertyTypeSegmentVarianceMismatch => Errors(
                model.Properties.Where(value => Exists(value) && !properties[value.Alias].VariesBySegment() && value.Segment is not null), "Questo campo non prevede segmenti."),
            Status.ContentTypeCultureVarianceMismatch => model.Variants.Where(variant => type.VariesByCulture() == (variant.Culture is null))
                .ToDictionary(variant => FieldPath.VariantName(variant.Culture, variant.Segment), _ => (string[])["La lingua del nome non corrisponde a quella prevista."]),
            _ => [],
        };
    }

    private static Dictionary<string, string[]> Errors(IEnumerable<PropertyValueModel> values, string message) => values
        .DistinctBy(value => (value.Alias, value.Culture, value.Segment))
        .ToDictionary(value => FieldPath.Value(value.Alias, value.Culture, value.Segment), _ => (string[])[message]);
}
