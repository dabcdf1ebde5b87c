using System.Globalization;
using Passoparola.Cms.Api.Management.Security;
using Umbraco.Cms.Core.Services;

namespace Passoparola.Cms.Api.Management.Documents.Editing;

/// <summary>Who saved something last, and when, in words for an editor who is about to overwrite it.</summary>
internal sealed class LastSave(IBackOfficeUserReader users, ICurrentUser current, TimeProvider clock)
{
    private const int LongestName = 60;

    private static readonly TimeZoneInfo Rome = TimeZoneInfo.FindSystemTimeZoneById("Europe/Rome");
    private static readonly CultureInfo Italian = CultureInfo.GetCultureInfo("it-IT");

    /// <param name="own">How it is said that the editor has saved it, for example <c>L'hai già salvata tu</c>.</param>
    /// <param name="userId">Who did.</param>
    /// <param name="utc">When that was.</param>
    // The back office shows no more than 250 characters of a detail.
    public string Tell(string own, int userId, DateTime utc) => userId == current.Required.Id
        ? $"{own} {When(utc)}, forse da un'altra finestra. Quello che hai scritto è ancora qui: copialo, ricarica la pagina e riportalo."
        : $"{Name(userId)} ha salvato {When(utc)}. Quello che hai scritto è ancora qui: copialo, ricarica la pagina e riportalo.";

    private string Name(int userId) => users.GetById(userId)?.Name is { Length: > 0 } name
        ? name.Length > LongestName ? $"{name[..LongestName]}…" : name
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
