using System.Diagnostics;
using Microsoft.AspNetCore.Http.HttpResults;
using Passoparola.Cms.Api.Management.Responses;
using Status = Umbraco.Cms.Core.Services.OperationStatus.ContentPublishingOperationStatus;

namespace Passoparola.Cms.Api.Management.Documents.Publishing;

/// <summary>What Core's publishing service refuses, as Umbraco answers it. Editors read these.</summary>
internal static class PublishingProblems
{
    public static ProblemHttpResult For(Status status) => status switch
    {
        Status.ContentNotFound => ManagementProblem.NotFound(status, "Pagina inesistente", "Questa pagina non esiste o è stata eliminata."),
        Status.CancelledByEvent => Refused(status, "Un'estensione del sito ha annullato la pubblicazione."),
        Status.ContentInvalid => Refused(status, "Uno o più campi non sono validi."),
        Status.NothingToPublish => Refused(status, "Non c'è niente da pubblicare."),
        Status.MandatoryCultureMissing => Refused(status, "Va pubblicata anche la lingua obbligatoria."),
        Status.HasExpired => Refused(status, "La data di fine pubblicazione è già passata."),
        Status.CultureHasExpired => Refused(status, "La data di fine pubblicazione di una lingua è già passata."),
        Status.AwaitingRelease => Refused(status, "La pubblicazione è prevista per una data successiva."),
        Status.CultureAwaitingRelease => Refused(status, "La pubblicazione di una lingua è prevista per una data successiva."),
        Status.InTrash => Refused(status, "La pagina è nel cestino: ripristinala prima di pubblicarla."),
        Status.InvalidCulture => Refused(status, "Una delle lingue inviate non è tra quelle del sito o della pagina."),
        Status.CannotPublishInvariantWhenVariant => Refused(status, "Va detto in quali lingue: questa pagina ha più lingue."),
        Status.CannotPublishVariantWhenNotVariant => Refused(status, "Questa pagina non ha lingue diverse."),
        Status.CultureMissing => Refused(status, "Va detto in quali lingue."),
        Status.PathNotPublished => Refused(status, "La pagina che la contiene non è pubblicata: pubblica prima quella."),
        Status.ConcurrencyViolation => ManagementProblem.Conflict(status, "Salvataggio contemporaneo", "Qualcun altro ha salvato questa pagina nello stesso momento. Ricaricala e riprova."),
        Status.UnsavedChanges => Refused(status, "Ci sono modifiche non salvate."),
        Status.UnpublishTimeNeedsToBeAfterPublishTime => Refused(status, "La fine della pubblicazione deve venire dopo l'inizio."),
        Status.UpublishTimeNeedsToBeInFuture => Refused(status, "La fine della pubblicazione deve essere nel futuro."),
        Status.PublishTimeNeedsToBeInFuture => Refused(status, "L'inizio della pubblicazione deve essere nel futuro."),
        Status.FailedBranch => Refused(status, "Alcune delle pagine che stanno sotto questa non sono state pubblicate."),
        Status.Failed => Refused(status, "L'operazione non è riuscita."),
        Status.Unknown => ManagementProblem.Failure(status, "Operazione non riuscita", "Riprova; se succede ancora, avvisa chi gestisce il sito."),
        Status.CannotUnpublishWhenReferenced => Refused(status, "Altri contenuti usano questa pagina: non può essere tolta dalla pubblicazione."),
        Status.TaskResultNotFound => ManagementProblem.NotFound(status, "Esito non trovato", "L'esito di questa pubblicazione non è più disponibile."),
        Status.Success or Status.Accepted => throw new UnreachableException(),
    };

    private static ProblemHttpResult Refused(Status status, string detail) =>
        ManagementProblem.BadRequest(status, "La pubblicazione non è stata cambiata", detail);
}
