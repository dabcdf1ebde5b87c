namespace Passoparola.Cms.Infrastructure.SignIns;

/// <summary>A program that may use the Management API.</summary>
/// <param name="ClientId">What it calls itself.</param>
/// <param name="UserKey">The API user it acts as.</param>
/// <param name="Version">Changes with the secret.</param>
public sealed record ClientSignIn(string ClientId, Guid UserKey, string Version);

/// <summary>The secrets that programs sign in with, of which hashes are stored.</summary>
public interface IClientSecrets
{
    /// <summary>Gives a client of an API user its secret. What was signed in with an earlier one ends.</summary>
    /// <returns><c>false</c> when no user has the client.</returns>
    bool Set(string clientId, string secret);

    /// <summary>Compares a secret, as slowly for clients that do not exist.</summary>
    /// <returns><c>null</c> when the secret is wrong, or the client or its user may not sign in.</returns>
    ClientSignIn? Verify(string clientId, string secret);

    /// <summary>The client as it is now, from memory.</summary>
    /// <returns><c>null</c> when it, or its user, may not sign in.</returns>
    ClientSignIn? Find(string clientId);
}
