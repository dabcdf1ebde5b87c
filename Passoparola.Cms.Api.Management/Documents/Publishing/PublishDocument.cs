using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Passoparola.Cms.Api.Management.Responses;
using Umbraco.Cms.Core.Actions;

namespace Passoparola.Cms.Api.Management.Documents.Publishing;

/// <summary>When a culture shall be published and be published no more.</summary>
public sealed record ScheduleRequest(DateTimeOffset? PublishTime = null, DateTimeOffset? UnpublishTime = null);

/// <summary>A culture to publish.</summary>
/// <param name="Culture"><c>null</c> for a document that does not vary by culture.</param>
/// <param name="Schedule">Not served yet: it has to be left out.</param>
public sealed record CultureAndScheduleRequest(string? Culture = null, ScheduleRequest? Schedule = null);

/// <summary>What to publish of a document.</summary>
public sealed record PublishDocumentRequest(IReadOnlyList<CultureAndScheduleRequest> PublishSchedules);

internal static class PublishDocument
{
    public static void Map(RouteGroupBuilder documents) => documents.MapPut("/{id:guid}/publish", HandleAsync).WithName("PutDocumentByIdPublish")
        .ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status404NotFound);

    private static async Task<Results<Ok, ProblemHttpResult>> HandleAsync(
        Guid id, PublishDocumentRequest request, DocumentAccess access, DocumentPublication publication)
    {
        var cultures = request.PublishSchedules.Select(schedule => schedule.Culture).ToArray();
        var refusal = Refusal(request)
            ?? await access.RefusalAsync(ActionPublish.ActionLetter, id)
            ?? await access.RefusalForCulturesAsync(cultures)
            ?? await publication.PublishAsync(id, cultures);
        return refusal is null ? TypedResults.Ok() : refusal;
    }

    private static ProblemHttpResult? Refusal(PublishDocumentRequest request)
    {
        var errors = request.PublishSchedules
            .Select((culture, index) => (Path: $"$.publishSchedules[{index}].schedule", culture.Schedule))
            .Where(culture => culture.Schedule is { PublishTime: not null } or { UnpublishTime: not null })
            .ToDictionary(culture => culture.Path, _ => (string[])["La pubblicazione a una data stabilita non è ancora disponibile."]);
        return errors.Count == 0
            ? null
            : ManagementProblem.Invalid("document.schedule", "Pubblicazione programmata non disponibile", "Per ora si può pubblicare solo subito.", errors);
    }
}
