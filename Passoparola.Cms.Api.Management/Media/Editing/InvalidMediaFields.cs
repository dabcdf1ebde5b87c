using Microsoft.AspNetCore.Http.HttpResults;
using Passoparola.Cms.Api.Management.Editing;
using Passoparola.Cms.Api.Management.Responses;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models.ContentEditing;
using Umbraco.Cms.Core.Services;
using Status = Umbraco.Cms.Core.Services.OperationStatus.ContentEditingOperationStatus;

namespace Passoparola.Cms.Api.Management.Media.Editing;

/// <summary>Says which fields a refusal is about, all of them at once.</summary>
internal sealed class InvalidMediaFields(IMediaTypeService types)
{
    /// <summary>The answer to a check; <c>null</c> when nothing is wrong.</summary>
    public ProblemHttpResult? Refusal(Attempt<ContentValidationResult, Status> validated, ContentEditingModelBase model, Guid? typeKey) =>
        validated.Success ? null : Refusal(validated.Status, validated.Result, model, typeKey);

    /// <summary>The answer to a status that is no success.</summary>
    public ProblemHttpResult Refusal(Status status, ContentValidationResult? validation, ContentEditingModelBase model, Guid? typeKey)
    {
        var errors = status == Status.PropertyValidationError ? Errors(validation) : Errors(status, model, typeKey);
        var general = MediaProblems.For(status);
        return errors.Count == 0
            ? general
            : ManagementProblem.Invalid(
                (string)general.ProblemDetails.Extensions["code"]!, general.ProblemDetails.Title!, general.ProblemDetails.Detail!, errors, status.ToString());
    }

    private static Dictionary<string, string[]> Errors(ContentValidationResult? validation) => (validation?.ValidationErrors ?? [])
        .GroupBy(error => FieldPath.Value(error.Alias, error.Culture, error.Segment, error.JsonPath))
        .ToDictionary(field => field.Key, field => field.SelectMany(error => error.ErrorMessages).Distinct().ToArray());

    private Dictionary<string, string[]> Errors(Status status, ContentEditingModelBase model, Guid? typeKey)
    {
        if (typeKey is not { } key || types.Get(key) is not { } type)
        {
            return [];
        }

        var aliases = type.CompositionPropertyTypes.Select(property => property.Alias).ToHashSet();
        var (wrong, message) = status switch
        {
            Status.PropertyTypeNotFound => (model.Properties.Where(value => !aliases.Contains(value.Alias)), "Questo campo non fa parte del tipo di media."),
            Status.PropertyTypeCultureVarianceMismatch => (model.Properties.Where(value => value.Culture is not null), "Questo campo non prevede lingue."),
            Status.PropertyTypeSegmentVarianceMismatch => (model.Properties.Where(value => value.Segment is not null), "Questo campo non prevede segmenti."),
            _ => ([], ""),
        };
        return wrong
            .DistinctBy(value => (value.Alias, value.Culture, value.Segment))
            .ToDictionary(value => FieldPath.Value(value.Alias, value.Culture, value.Segment), _ => (string[])[message]);
    }
}
