using System.Diagnostics;
using Microsoft.AspNetCore.Http.HttpResults;
using Passoparola.Cms.Api.Management.Responses;
using Status = Umbraco.Cms.Core.Services.OperationStatus.ContentTypeOperationStatus;

namespace Passoparola.Cms.Api.Management.ContentTypes;

/// <summary>Document and media types are read here and written by the schema folder: few of these can be met.</summary>
internal static class ContentTypeProblems
{
    private const string Title = "Tipo di contenuto non valido";

    public static ProblemHttpResult NotFound() => For(Status.NotFound);

    public static ProblemHttpResult For(Status status) => status switch
    {
        Status.NotFound => ManagementProblem.NotFound(status, "Tipo di contenuto non trovato", "Il tipo di contenuto non esiste o è stato eliminato."),
        Status.MissingContainer => ManagementProblem.NotFound(status, "Cartella non trovata", "La cartella dei tipi non esiste o è stata eliminata."),
        Status.DataTypeNotFound => ManagementProblem.NotFound(status, "Tipo di dato non trovato", "Il tipo di dato di una proprietà non esiste."),
        Status.NotAllowed => ManagementProblem.Forbidden(status, "Operazione non permessa", "Questa operazione non è permessa su questo tipo di contenuto."),
        Status.CancelledByNotification => ManagementProblem.BadRequest(status, "Operazione annullata", "Un'estensione del sito ha annullato l'operazione."),
        Status.DuplicateAlias or Status.DuplicatePropertyTypeAlias or Status.PropertyTypeAliasCannotEqualContentTypeAlias =>
            ManagementProblem.BadRequest(status, Title, "L'alias è già in uso: sceglierne un altro."),
        Status.InvalidAlias or Status.InvalidPropertyTypeAlias or Status.InvalidTemplateAlias or Status.SystemAliasChangeNotAllowed =>
            ManagementProblem.BadRequest(status, Title, "L'alias non è ammesso."),
        Status.NameCannotBeEmpty or Status.NameTooLong => ManagementProblem.BadRequest(status, Title, "Il nome manca o è troppo lungo."),
        Status.InvalidInheritance or Status.InvalidComposition or Status.InvalidParent =>
            ManagementProblem.BadRequest(status, Title, "Il tipo non può essere composto in questo modo."),
        Status.InvalidContainerName or Status.InvalidContainerType or Status.DuplicateContainer =>
            ManagementProblem.BadRequest(status, Title, "Una scheda o un gruppo non è valido."),
        Status.InvalidElementFlagDocumentHasContent or Status.InvalidElementFlagElementIsUsedInPropertyEditorConfiguration
            or Status.InvalidElementFlagComparedToParent or Status.InvalidElementFlagElementHasContent or Status.InvalidSegmentVariationForElementType =>
            ManagementProblem.BadRequest(status, Title, "Il tipo è in uso e non può diventare, o smettere di essere, un elemento."),
        Status.NotImplemented or Status.Unknown => ManagementProblem.Failure(status, "Errore del server", "L'operazione non è riuscita: avvisare chi gestisce il sito."),
        Status.Success => throw new UnreachableException(),
    };
}
