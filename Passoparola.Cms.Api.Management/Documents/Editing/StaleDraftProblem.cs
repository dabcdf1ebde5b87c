using System.Globalization;
using Microsoft.AspNetCore.Http.HttpResults;
using Passoparola.Cms.Api.Management.Responses;
using Passoparola.Cms.Api.Management.Security;
using Passoparola.Cms.Infrastructure.Documents;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace Passoparola.Cms.Api.Management.Documents.Editing;

/// <summary>Tells an editor who saved meanwhile, and when. The back office shows it as a notification beside the form, which stays.</summary>
internal sealed class StaleDraftProblem(IBackOfficeUserReader users, ICurrentUser current, TimeProvider clock)
{
    private static readonly TimeZoneInfo Rome = TimeZoneInfo.FindSystemTimeZoneById("Europe/Rome");
    private static readonly CultureInfo Italian = CultureInfo.GetCultureInfo("it-IT");

    /// <summary>409: what the request has seen is older than what is stored.</summary>
    // The back office shows no more than 250 characters of a detail.
    public ProblemHttpResult SavedMeanwhile(DraftDates stored)
    {
        var when = When(stored.SavedAt);
        return ManagementProblem.Conflict(
            ContentEditingOperationStatus.ConcurrencyViolation,
            "Questa pagina è stata salvata nel frattempo",
            stored.SavedBy == current.Required.Id
                ? $"L'hai già salvata tu {when}, forse da un'altra finestra. Quello che hai scritto è ancora qui: copialo, ricarica la pagina e riportalo."
                : $"{Name(stored.SavedBy)} ha salvato {when}. Quello che hai scritto è ancora qui: copialo, ricarica la pagina e riportalo.");
    }

    /// <summary>412: the document is not the one that <c>If-Match</c> names.</summary>
    public static ProblemHttpResult NotAsExpected() => ManagementProblem.PreconditionFailed(
        "document.changed", "Precondition Failed", "The document was changed since it was read: its ETag is another one now. Read it again, then send the change.");

    private string Name(int userId) => users.GetById(userId)?.Name is { Length: > 0 } name
        ? name.Length > 60 ? $"{name[..60]}…" : name
        : "Qualcuno";

    private string When(DateTime utc)
    {
        var moment = TimeZoneInfo.ConvertTime(new DateTimeOffset(utc, TimeSpan.Zero), Rome);
        var today = TimeZoneInfo.ConvertTime(clock.GetUtcNow(), Rome).Date;
        var day = (today - moment.Date).Days switch
        {
            0 => "di oggi",
            1 => "di ieri",
            _ => "del " + moment.ToString("d MMMM yyyy", Italian),
        };
        var hour = moment.Hour == 1 ? "all'" : "alle ";
        return $"{hour}{moment.ToString("H:mm", Italian)} {day}";
    }
}
