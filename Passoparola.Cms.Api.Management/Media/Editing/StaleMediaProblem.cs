using System.Globalization;
using Microsoft.AspNetCore.Http.HttpResults;
using Passoparola.Cms.Api.Management.Responses;
using Passoparola.Cms.Api.Management.Security;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace Passoparola.Cms.Api.Management.Media.Editing;

/// <summary>Tells an editor who saved meanwhile, and when. The back office shows it as a notification beside the form, which stays.</summary>
internal sealed class StaleMediaProblem(IBackOfficeUserReader users, ICurrentUser current)
{
    private static readonly TimeZoneInfo Rome = TimeZoneInfo.FindSystemTimeZoneById("Europe/Rome");
    private static readonly CultureInfo Italian = CultureInfo.GetCultureInfo("it-IT");

    public ProblemHttpResult SavedMeanwhile(IMedia stored)
    {
        var who = stored.WriterId == current.Required.Id ? "L'hai già salvato tu" : $"{users.GetById(stored.WriterId)?.Name ?? "Qualcuno"} ha salvato";
        var when = TimeZoneInfo.ConvertTime(new DateTimeOffset(stored.UpdateDate, TimeSpan.Zero), Rome).ToString("d MMMM 'alle' H:mm", Italian);
        return ManagementProblem.Conflict(
            ContentEditingOperationStatus.ConcurrencyViolation,
            "Questo elemento è stato salvato nel frattempo",
            $"{who} il {when}. Quello che hai scritto è ancora qui: copialo, ricarica la pagina e riportalo.");
    }
}
