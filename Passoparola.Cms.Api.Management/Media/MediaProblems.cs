using System.Diagnostics;
using Microsoft.AspNetCore.Http.HttpResults;
using Passoparola.Cms.Api.Management.Responses;
using Status = Umbraco.Cms.Core.Services.OperationStatus.ContentEditingOperationStatus;

namespace Passoparola.Cms.Api.Management.Media;

/// <summary>What Core's editing service refuses for media, as Umbraco answers it. Editors read these.</summary>
internal static class MediaProblems
{
    public static ProblemHttpResult NotFound() => For(Status.NotFound);

    public static ProblemHttpResult For(Status status) => status switch
    {
        Status.CancelledByNotification => ManagementProblem.BadRequest(status, "Operazione annullata", "Un'estensione del sito ha annullato l'operazione."),
        Status.ContentTypeNotFound => ManagementProblem.NotFound(status, "Tipo di media inesistente", "Il tipo di media scelto non esiste."),
        Status.ContentTypeCultureVarianceMismatch => ManagementProblem.BadRequest(status, "Lingue non previste", "I media non si traducono: serve un solo nome, senza lingua."),
        Status.ContentTypeSegmentVarianceMismatch => ManagementProblem.BadRequest(status, "Segmenti non previsti", "I media non hanno segmenti: serve un solo nome."),
        Status.NotFound => ManagementProblem.NotFound(status, "Elemento inesistente", "Questo elemento non esiste o è stato eliminato."),
        Status.ParentNotFound => ManagementProblem.NotFound(status, "Cartella inesistente", "La cartella scelta non esiste o è stata eliminata."),
        Status.ParentInvalid => ManagementProblem.BadRequest(status, "Posizione non valida", "Una cartella non può stare dentro sé stessa."),
        Status.NotAllowed => ManagementProblem.BadRequest(status, "Posizione non ammessa", "Un elemento di questo tipo non può stare qui."),
        Status.TemplateNotFound or Status.TemplateNotAllowed => ManagementProblem.BadRequest(status, "Modello non ammesso", "I media non hanno modelli di pagina."),
        Status.PropertyTypeNotFound => ManagementProblem.BadRequest(status, "Campo inesistente", "Uno dei campi inviati non fa parte di questo tipo di media."),
        Status.InTrash => ManagementProblem.BadRequest(status, "Elemento nel cestino", "L'elemento o la sua cartella è nel cestino: ripristinarlo prima di continuare."),
        Status.NotInTrash => ManagementProblem.BadRequest(status, "Elemento non nel cestino", "L'elemento non è nel cestino."),
        Status.SortingInvalid => ManagementProblem.BadRequest(status, "Ordine non valido", "L'ordine inviato non corrisponde agli elementi presenti."),
        Status.PropertyValidationError => ManagementProblem.BadRequest(status, "Campi da correggere", "Uno o più campi non sono validi."),
        Status.InvalidCulture => ManagementProblem.BadRequest(status, "Lingua inesistente", "Una delle lingue inviate non è tra quelle del sito."),
        Status.DuplicateKey => ManagementProblem.BadRequest(status, "Identificativo già usato", "Esiste già un elemento con questo identificativo."),
        Status.DuplicateName => ManagementProblem.Conflict(status, "Nome già usato", "Esiste già un elemento con questo nome."),
        Status.Unknown => ManagementProblem.Failure(status, "Operazione non riuscita", "Il salvataggio non è riuscito. Riprova; se succede ancora, avvisa chi gestisce il sito."),
        Status.CannotDeleteWhenReferenced => ManagementProblem.BadRequest(status, "Elemento in uso", "Altri contenuti usano questo elemento: non può essere eliminato."),
        Status.CannotMoveToRecycleBinWhenReferenced => ManagementProblem.BadRequest(status, "Elemento in uso", "Altri contenuti usano questo elemento: non può essere messo nel cestino."),
        Status.InvalidKey => ManagementProblem.BadRequest(status, "Identificativo non valido", "L'identificativo inviato non può essere usato: deve essere casuale (UUID versione 4)."),
        Status.PropertyTypeCultureVarianceMismatch => ManagementProblem.BadRequest(status, "Lingue non previste", "Uno dei campi è inviato con una lingua che non prevede."),
        Status.PropertyTypeSegmentVarianceMismatch => ManagementProblem.BadRequest(status, "Segmenti non previsti", "Uno dei campi è inviato con un segmento che non prevede."),
        Status.InvalidName => ManagementProblem.BadRequest(status, "Nome non valido", "Il nome può avere al massimo 255 caratteri."),
        Status.ConcurrencyViolation => ManagementProblem.Conflict(status, "Salvataggio contemporaneo", "Qualcun altro ha salvato questo elemento nello stesso momento. Ricaricalo e riprova."),
        Status.Success => throw new UnreachableException(),
    };
}
