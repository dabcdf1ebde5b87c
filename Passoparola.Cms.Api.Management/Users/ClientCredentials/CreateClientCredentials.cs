using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Passoparola.Cms.Api.Management.Responses;
using Passoparola.Cms.Infrastructure.SignIns;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace Passoparola.Cms.Api.Management.Users.ClientCredentials;

/// <summary>What a program signs in with. The secret is stored as a hash and never shown again.</summary>
public sealed record CreateClientCredentialsRequest(string ClientId, string ClientSecret);

internal static class CreateClientCredentials
{
    private const int ShortestSecret = 10;
    private const int LongestSecret = 256;
    private const int LongestId = 255;

    public static void Map(RouteGroupBuilder credentials) =>
        credentials.MapPost("/", HandleAsync).WithName("PostUserByIdClientCredentials").ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status404NotFound);

    private static async Task<Results<Ok, ProblemHttpResult>> HandleAsync(
        Guid id, CreateClientCredentialsRequest request, IUserService users, IClientSecrets secrets, UserAccess access, UserChanges changes)
    {
        var clientId = BackOfficeClientId.Of(request.ClientId);
        var refusal = Refusal(clientId, request.ClientSecret) ?? await access.ToExistingUserAsync(id) ?? await changes.SaveAsync(async () =>
        {
            var added = await users.AddClientIdAsync(id, clientId);
            if (added != UserClientCredentialsOperationStatus.Success)
            {
                return ClientCredentialsProblems.For(added);
            }

            secrets.Set(clientId, request.ClientSecret);
            return null;
        });
        return refusal is null ? TypedResults.Ok() : refusal;
    }

    private static ProblemHttpResult? Refusal(string clientId, string secret)
    {
        if (clientId.Length > LongestId)
        {
            return ClientCredentialsProblems.For(UserClientCredentialsOperationStatus.InvalidClientId);
        }

        return string.IsNullOrWhiteSpace(secret) || secret.Length is < ShortestSecret or > LongestSecret
            ? ManagementProblem.Parameter(
                "$.clientSecret", "userClientCredentials.invalidSecret", "Le credenziali non sono state salvate", $"Il segreto deve avere da {ShortestSecret} a {LongestSecret} caratteri.")
            : null;
    }
}
