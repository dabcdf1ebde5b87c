using System.Diagnostics;
using Microsoft.AspNetCore.Http.HttpResults;
using Passoparola.Cms.Api.Management.Responses;
using Status = Umbraco.Cms.Core.Services.OperationStatus.ContentEditingOperationStatus;

namespace Passoparola.Cms.Api.Management.Documents;

/// <summary>What Core's editing service refuses, as Umbraco answers it. Editors read these.</summary>
internal static class DocumentProblems
{
    public static ProblemHttpResult NotFound() => For(Status.NotFound);

    public static ProblemHttpResult For(Status status) => status switch
    {
        Status.CancelledByNotification => ManagementProblem.BadRequest(status, "Operazione annullata", "Un'estensione del sito ha annullato l'operazione."),
        Status.ContentTypeNotFound => ManagementProblem.NotFound(status, "Tipo di contenuto inesistente", "Il tipo di contenuto scelto non esiste."),
        Status.ContentTypeCultureVarianceMismatch => ManagementProblem.BadRequest(status, "Lingue non corrispondenti", "Le lingue inviate non corrispondono a quelle previste da questo tipo di contenuto."),
        Status.ContentTypeSegmentVarianceMismatch => ManagementProblem.BadRequest(status, "Segmenti non corrispondenti", "I segmenti inviati non corrispondono a quelli previsti da questo tipo di contenuto."),
        Status.NotFound => ManagementProblem.NotFound(status, "Pagina inesistente", "Questa pagina non esiste o è stata eliminata."),
        Status.ParentNotFound => ManagementProblem.NotFound(status, "Pagina superiore inesistente", "La pagina sotto cui mettere questa non esiste o è stata eliminata."),
        Status.ParentInvalid => ManagementProblem.BadRequest(status, "Posizione non valida", "Una pagina non può stare sotto sé stessa."),
        Status.NotAllowed => ManagementProblem.BadRequest(status, "Posizione non ammessa", "Un contenuto di questo tipo non può stare qui."),
        Status.TemplateNotFound => ManagementProblem.NotFound(status, "Modello inesistente", "Questo sito non usa modelli di pagina."),
        Status.TemplateNotAllowed => ManagementProblem.BadRequest(status, "Modello non ammesso", "Questo sito non usa modelli di pagina."),
        Status.PropertyTypeNotFound => ManagementProblem.BadRequest(status, "Campo inesistente", "Uno dei campi inviati non fa parte di questo tipo di contenuto."),
        Status.InTrash => ManagementProblem.BadRequest(status, "Pagina nel cestino", "La pagina è nel cestino: ripristinala prima di continuare."),
        Status.NotInTrash => ManagementProblem.BadRequest(status, "Pagina non nel cestino", "La pagina non è nel cestino."),
        Status.SortingInvalid => ManagementProblem.BadRequest(status, "Ordine non valido", "L'ordine inviato non corrisponde alle pagine presenti."),
        Status.PropertyValidationError => ManagementProblem.BadRequest(status, "Campi da correggere", "Uno o più campi non sono validi."),
        Status.InvalidCulture => ManagementProblem.BadRequest(status, "Lingua inesistente", "Una delle lingue inviate non è tra quelle del sito."),
        Status.DuplicateKey => ManagementProblem.BadRequest(status, "Identificativo già usato", "Esiste già un contenuto con questo identificativo."),
        Status.DuplicateName => ManagementProblem.Conflict(status, "Nome già usato", "Esiste già una pagina con questo nome."),
        Status.Unknown => ManagementProblem.Failure(status, "Operazione non riuscita", "Il salvataggio non è riuscito. Riprova; se succede ancora, avvisa chi gestisce il sito."),
        Status.CannotDeleteWhenReferenced => ManagementProblem.BadRequest(status, "Pagina in uso", "Altri contenuti usano questa pagina: non può essere eliminata."),
        Status.CannotMoveToRecycleBinWhenReferenced => ManagementProblem.BadRequest(status, "Pagina in uso", "Altri contenuti usano questa pagina: non può essere messa nel cestino."),
        Status.InvalidKey => ManagementProblem.BadRequest(status, "Identificativo non valido", "L'identificativo inviato non può essere usato."),
        Status.PropertyTypeCultureVarianceMismatch => ManagementProblem.BadRequest(status, "Lingue non corrispondenti", "Uno dei campi è inviato con una lingua che non prevede, o senza quella che prevede."),
        Status.PropertyTypeSegmentVarianceMismatch => ManagementProblem.BadRequest(status, "Segmenti non corrispondenti", "Uno dei campi è inviato con un segmento che non prevede."),
        Status.InvalidName => ManagementProblem.BadRequest(status, "Nome non valido", "Il nome può avere al massimo 255 caratteri."),
        Status.ConcurrencyViolation => ManagementProblem.Conflict(status, "Salvataggio contemporaneo", "Qualcun altro ha salvato questa pagina nello stesso momento. Ricaricala e riprova."),
        Status.Success => throw new UnreachableException(),
    };
}
