using System.Diagnostics;
using Microsoft.AspNetCore.Http.HttpResults;
using static Passoparola.Cms.Api.Management.Responses.ManagementProblem;
using Status = Umbraco.Cms.Core.Services.OperationStatus.UserClientCredentialsOperationStatus;

namespace Passoparola.Cms.Api.Management.Users.ClientCredentials;

internal static class ClientCredentialsProblems
{
    private const string NotSaved = "Le credenziali non sono state salvate";

    public static ProblemHttpResult For(Status status) => status switch
    {
        Status.DuplicateClientId => Field(status, "$.clientId", NotSaved, "Esiste già un client con questo identificativo."),
        Status.InvalidClientId => Field(status, "$.clientId", NotSaved, "L’identificativo può contenere solo lettere, cifre e trattini."),
        Status.InvalidUser => BadRequest(status, NotSaved, "Solo un utente API accede con credenziali client."),
        Status.Success => throw new UnreachableException(),
    };
}
