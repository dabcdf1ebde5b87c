using Passoparola.Cms.Infrastructure.SignIns;

namespace Passoparola.Cms.Api.Management.Security.Tokens;

/// <summary>The tokens of programs: good until they run out, or the client, its secret or its user is gone.</summary>
internal sealed class ClientTokens(SignedTokens tokens, IClientSecrets clients)
{
    private const char Between = '\n';

    public string Issue(ClientSignIn client) => tokens.Issue(TokenPurpose.Client, client.Version + Between + client.ClientId);

    public ClientSignIn? Find(string token) =>
        tokens.Read(TokenPurpose.Client, token)?.Split(Between, 2) is [var version, var clientId]
        && clients.Find(clientId) is { } client && client.Version == version
            ? client
            : null;
}
