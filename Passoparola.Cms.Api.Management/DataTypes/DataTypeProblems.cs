using System.Diagnostics;
using Microsoft.AspNetCore.Http.HttpResults;
using Passoparola.Cms.Api.Management.Responses;
using Status = Umbraco.Cms.Core.Services.OperationStatus.DataTypeOperationStatus;

namespace Passoparola.Cms.Api.Management.DataTypes;

/// <summary>Data types are read here and written by the schema folder: few of these can be met.</summary>
internal static class DataTypeProblems
{
    private const string Title = "Tipo di dato non valido";

    public static ProblemHttpResult NotFound() => For(Status.NotFound);

    public static ProblemHttpResult For(Status status) => status switch
    {
        Status.NotFound => ManagementProblem.NotFound(status, "Tipo di dato non trovato", "Il tipo di dato non esiste o è stato eliminato."),
        Status.ParentNotFound => ManagementProblem.NotFound(status, "Cartella non trovata", "La cartella dei tipi di dato non esiste o è stata eliminata."),
        Status.PropertyEditorNotFound => ManagementProblem.NotFound(status, "Editor non trovato", "Il sito non ha l'editor di questo tipo di dato."),
        Status.CancelledByNotification => ManagementProblem.BadRequest(status, "Operazione annullata", "Un'estensione del sito ha annullato l'operazione."),
        Status.InvalidConfiguration => ManagementProblem.BadRequest(status, Title, "La configurazione dell'editor non è valida."),
        Status.InvalidName => ManagementProblem.BadRequest(status, Title, "Il nome manca o è troppo lungo."),
        Status.InvalidId or Status.DuplicateKey => ManagementProblem.BadRequest(status, Title, "L'identificativo è già in uso o non è valido."),
        Status.ParentNotContainer => ManagementProblem.BadRequest(status, Title, "Il tipo di dato può stare solo in una cartella."),
        Status.NonDeletable => ManagementProblem.BadRequest(status, Title, "Il tipo di dato serve a Umbraco e non si può eliminare."),
        Status.Success => throw new UnreachableException(),
    };
}
