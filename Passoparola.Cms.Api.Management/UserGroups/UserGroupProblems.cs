using System.Diagnostics;
using Microsoft.AspNetCore.Http.HttpResults;
using static Passoparola.Cms.Api.Management.Responses.ManagementProblem;
using Status = Umbraco.Cms.Core.Services.OperationStatus.UserGroupOperationStatus;

namespace Passoparola.Cms.Api.Management.UserGroups;

internal static class UserGroupProblems
{
    private const string NotAllowed = "Operazione non consentita";
    private const string NotSaved = "Il gruppo non è stato salvato";

    public static ProblemHttpResult For(Status status) => status switch
    {
        Status.NotFound => NotFound(status, "Gruppo inesistente", "Il gruppo non esiste, o è stato eliminato nel frattempo."),
        Status.UserNotFound or Status.MissingUser => NotFound(status, "Utente inesistente", "Uno degli utenti non esiste, o è stato eliminato nel frattempo."),
        Status.AlreadyExists => Field(status, "$.id", NotSaved, "Esiste già un gruppo con questo identificativo."),
        Status.DuplicateAlias => Field(status, "$.alias", NotSaved, "Esiste già un gruppo con questo alias."),
        Status.NameTooLong => Field(status, "$.name", NotSaved, "Accorcia il nome: al massimo 200 caratteri."),
        Status.AliasTooLong => Field(status, "$.alias", NotSaved, "Accorcia l’alias: al massimo 200 caratteri."),
        Status.MissingName => Field(status, "$.name", NotSaved, "Scrivi il nome del gruppo."),
        Status.LanguageNotFound => Field(status, "$.languages", NotSaved, "Una delle lingue scelte non esiste più."),
        Status.DocumentStartNodeKeyNotFound => Field(status, "$.documentStartNode", NotSaved, "Il contenuto di partenza non esiste più."),
        Status.MediaStartNodeKeyNotFound => Field(status, "$.mediaStartNode", NotSaved, "La cartella di partenza non esiste più."),
        Status.ElementStartNodeKeyNotFound => Field(status, "$.elementStartNode", NotSaved, "L’elemento di partenza non esiste più."),
        Status.DocumentPermissionKeyNotFound => Field(status, "$.permissions", NotSaved, "Uno dei contenuti con permessi propri non esiste più."),
        Status.DocumentTypePermissionKeyNotFound => Field(status, "$.permissions", NotSaved, "Uno dei tipi di contenuto con permessi propri non esiste più."),
        Status.CanNotDeleteIsSystemUserGroup => BadRequest(status, NotAllowed, "Questo gruppo serve al sistema e non si può eliminare."),
        Status.CanNotUpdateAliasIsSystemUserGroup => Field(status, "$.alias", NotSaved, "L’alias di questo gruppo serve al sistema e non si può cambiare."),
        Status.AdminGroupCannotBeEmpty => BadRequest(status, NotAllowed, "Deve rimanere almeno un amministratore: prima nomina un altro amministratore."),
        Status.UserNotInGroup => BadRequest(status, NotAllowed, "L’utente non fa parte del gruppo."),
        Status.Unauthorized => Forbidden(status, NotAllowed, "Non hai il permesso di dare o cambiare questo gruppo. Chiedi a un amministratore."),
        Status.CancelledByNotification => BadRequest(status, "Operazione annullata", "Un’estensione del sito ha annullato l’operazione."),
        Status.Success => throw new UnreachableException(),
    };
}
