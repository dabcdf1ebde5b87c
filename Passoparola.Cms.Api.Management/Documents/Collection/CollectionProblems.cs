using System.Diagnostics;
using Microsoft.AspNetCore.Http.HttpResults;
using Passoparola.Cms.Api.Management.Responses;
using Status = Umbraco.Cms.Core.Services.OperationStatus.ContentCollectionOperationStatus;

namespace Passoparola.Cms.Api.Management.Documents.Collection;

/// <summary>Why a list cannot be shown, as Umbraco answers it. Editors read these.</summary>
internal static class CollectionProblems
{
    public static ProblemHttpResult For(Status status) => status switch
    {
        Status.CollectionNotFound => ManagementProblem.NotFound(status, "Elenco inesistente", "Questo elenco non esiste."),
        Status.ContentNotCollection => ManagementProblem.BadRequest(status, "Non è un elenco", "Questa pagina non ha un elenco."),
        Status.ContentNotFound => ManagementProblem.NotFound(status, "Pagina inesistente", "Questa pagina non esiste o è stata eliminata."),
        Status.ContentTypeNotFound => ManagementProblem.NotFound(status, "Tipo di contenuto inesistente", "Il tipo di contenuto di questa pagina non esiste più."),
        Status.DataTypeNotCollection => ManagementProblem.BadRequest(status, "Non è un elenco", "Il tipo di dato indicato non è un elenco."),
        Status.DataTypeNotContentProperty => ManagementProblem.BadRequest(status, "Non è un campo della pagina", "Il tipo di dato indicato non è usato da questa pagina."),
        Status.DataTypeNotFound => ManagementProblem.NotFound(status, "Tipo di dato inesistente", "Il tipo di dato indicato non esiste."),
        Status.DataTypeWithoutContentType => ManagementProblem.BadRequest(status, "Tipo di dato senza pagina", "Il tipo di dato indicato non è usato da nessun tipo di contenuto."),
        Status.MissingPropertiesInCollectionConfiguration => ManagementProblem.BadRequest(status, "Elenco senza colonne", "L'elenco non dice quali colonne mostrare."),
        Status.OrderByNotPartOfCollectionConfiguration => ManagementProblem.Invalid(
            "contentCollection.orderByNotPartOfCollectionConfiguration",
            "Ordine non disponibile",
            "L'elenco non può essere ordinato per questa colonna.",
            new Dictionary<string, string[]> { ["orderBy"] = ["L'elenco non può essere ordinato per questa colonna."] },
            status.ToString()),
        Status.Success => throw new UnreachableException(),
    };
}
