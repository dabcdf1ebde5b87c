using System.Diagnostics;
using Microsoft.AspNetCore.Http.HttpResults;
using static Passoparola.Cms.Api.Management.Responses.ManagementProblem;
using Status = Umbraco.Cms.Core.Services.OperationStatus.UserOperationStatus;

namespace Passoparola.Cms.Api.Management.Users;

internal static class UserProblems
{
    private const string NotAllowed = "Operazione non consentita";
    private const string NotSaved = "L’utente non è stato salvato";
    private const string NotHere = "Non disponibile";

    public static ProblemHttpResult For(Status status) => status switch
    {
        Status.UserNotFound or Status.MissingUser => NotFound(status, "Utente inesistente", "L’utente non esiste, o è stato eliminato nel frattempo."),
        Status.MissingUserGroup => NotFound(status, "Gruppo inesistente", "Uno dei gruppi scelti non esiste, o è stato eliminato nel frattempo."),
        Status.NoUserGroup => Field(status, "$.userGroupIds", NotSaved, "Scegli almeno un gruppo: senza un gruppo l’utente non può fare nulla."),
        Status.UserNameIsNotEmail => Field(status, "$.userName", NotSaved, "Il nome utente deve essere uguale all’indirizzo e-mail."),
        Status.EmailCannotBeChanged => Field(status, "$.email", NotSaved, "L’indirizzo e-mail di questo utente non si può cambiare."),
        Status.DuplicateUserName => Field(status, "$.userName", NotSaved, "Esiste già un utente con questo nome utente."),
        Status.InvalidEmail => Field(status, "$.email", NotSaved, "L’indirizzo e-mail non è valido. Scrivilo come nome@esempio.it."),
        Status.DuplicateEmail => Field(status, "$.email", NotSaved, "Esiste già un utente con questo indirizzo e-mail."),
        Status.InvalidUserName => Field(status, "$.userName", NotSaved, "Il nome utente contiene caratteri non ammessi."),
        Status.InvalidIsoCode => Field(status, "$.languageIsoCode", NotSaved, "La lingua scelta non esiste."),
        Status.DuplicateId => Field(status, "$.id", NotSaved, "Esiste già un utente con questo identificativo."),
        Status.ContentStartNodeNotFound => Field(status, "$.documentStartNodeIds", NotSaved, "Uno dei contenuti di partenza non esiste più."),
        Status.MediaStartNodeNotFound => Field(status, "$.mediaStartNodeIds", NotSaved, "Una delle cartelle di partenza non esiste più."),
        Status.ElementStartNodeNotFound => Field(status, "$.elementStartNodeIds", NotSaved, "Uno degli elementi di partenza non esiste più."),
        Status.AdminUserGroupMustNotBeEmpty => BadRequest(status, NotAllowed, "Deve rimanere almeno un amministratore: prima nomina un altro amministratore."),
        Status.CannotDelete => BadRequest(status, NotAllowed, "Questo utente non si può eliminare. Puoi disattivarlo."),
        Status.CannotDeleteUserWithLoginHistory => BadRequest(status, NotAllowed, "Si elimina solo un utente che non ha mai fatto accesso. Puoi disattivarlo."),
        Status.CannotDeleteSelf => BadRequest(status, NotAllowed, "Non puoi eliminare il tuo stesso utente."),
        Status.CannotDisableSelf => BadRequest(status, NotAllowed, "Non puoi disattivare il tuo stesso utente."),
        Status.CannotDisableInvitedUser => BadRequest(status, NotAllowed, "Un utente invitato non si disattiva: eliminalo."),
        Status.SelfOldPasswordRequired => Field(status, "$.oldPassword", "Password non cambiata", "Per cambiare la tua password scrivi anche quella attuale."),
        Status.SelfPasswordResetNotAllowed => BadRequest(status, NotAllowed, "La tua password si cambia dal tuo profilo, con quella attuale."),
        Status.CannotPasswordReset => Forbidden(status, NotHere, "Il recupero della password non è attivo. Chiedi a un amministratore."),
        Status.InvalidPasswordResetToken => BadRequest(status, "Collegamento non valido", "Il collegamento per cambiare la password è scaduto o è già stato usato."),
        Status.InvalidInviteToken => BadRequest(status, "Collegamento non valido", "L’invito è scaduto o è già stato usato."),
        Status.CannotInvite => Forbidden(status, NotHere, "Gli inviti per e-mail non sono attivi. Crea l’utente e comunica la password iniziale."),
        Status.NotInInviteState => BadRequest(status, NotAllowed, "L’utente non è in attesa di un invito."),
        Status.InvalidUserType => BadRequest(status, NotAllowed, "Questa operazione non vale per questo tipo di utente."),
        Status.AvatarFileNotFound => Field(status, "$.file", "Immagine non salvata", "L’immagine caricata non c’è più. Caricala di nuovo."),
        Status.InvalidAvatar => Field(status, "$.file", "Immagine non salvata", "Il file non è un’immagine che si può usare."),
        Status.ContentNodeNotFound or Status.MediaNodeNotFound or Status.ElementNodeNotFound or Status.NodeNotFound =>
            NotFound(status, "Contenuto inesistente", "Uno dei contenuti richiesti non esiste, o è stato eliminato nel frattempo."),
        Status.Unauthorized or Status.Forbidden => Forbidden(status, NotAllowed, "Non hai il permesso. Solo un amministratore può modificare gli amministratori."),
        Status.CancelledByNotification => BadRequest(status, "Operazione annullata", "Un’estensione del sito ha annullato l’operazione."),
        Status.ApplicationUrlNotConfigured => Failure(status, "Configurazione incompleta", "Manca l’indirizzo pubblico del sito: avvisa chi gestisce il server."),
        Status.UnknownFailure => Failure(status, "Errore imprevisto", "L’operazione non è riuscita. Riprova; se succede ancora, avvisa chi gestisce il server."),
        Status.Success => throw new UnreachableException(),
    };
}
