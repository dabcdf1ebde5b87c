using Microsoft.AspNetCore.Identity;
using Passoparola.Cms.Infrastructure.Scoping;
using Passoparola.Cms.Infrastructure.Users;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Scoping;

namespace Passoparola.Cms.Infrastructure.SignIns;

internal sealed class ClientSecrets(
    ICoreScopeProvider scopes,
    CommittedState<UserDirectory> directory,
    UserClients clients,
    PasswordCheck check) : IClientSecrets
{
    public bool Set(string clientId, string secret)
    {
        using var scope = scopes.CreateCoreScope();
        var known = clients.SetSecret(clientId, check.Hash(secret));
        scope.Complete();
        return known;
    }

    public ClientSignIn? Verify(string clientId, string secret)
    {
        var (client, hash) = Now(clientId);
        return check.Matches(hash, secret) != PasswordVerificationResult.Failed ? client : null;
    }

    public ClientSignIn? Find(string clientId) => Now(clientId).Client;

    private (ClientSignIn? Client, string? SecretHash) Now(string clientId)
    {
        if (directory.Known is { } known)
        {
            return Find(known, clientId);
        }

        using var scope = scopes.CreateCoreScope(autoComplete: true);
        return Find(directory.Value, clientId);
    }

    private static (ClientSignIn? Client, string? SecretHash) Find(UserDirectory directory, string clientId) =>
        directory.Clients.GetValueOrDefault(clientId) is { SecretHash: { } hash } client
        && directory.Find(client.UserId) is { IsApproved: true, IsLockedOut: false, Kind: (byte)UserKind.Api } user
            ? (new ClientSignIn(clientId, user.Key, Secret.HashOf(hash)[..16]), hash)
            : (null, null);
}
