namespace Passoparola.Cms.Infrastructure.SignIns;

/// <summary>A person's session, from signing in to signing out.</summary>
/// <param name="Id">Its key in the database.</param>
/// <param name="UserKey">Whose it is.</param>
public sealed record SignInSession(Guid Id, Guid UserKey);

/// <summary>
/// The sessions of people in the back office. A browser holds a session's handle; the database holds only the handle's
/// hash, so that whoever reads a backup cannot go on with somebody's session.
/// </summary>
public interface ISignInSessions
{
    /// <summary>
    /// Opens a session and notes that the user has signed in. Where concurrent logins are not allowed, it ends the user's others.
    /// </summary>
    /// <param name="address">Where the user signed in from.</param>
    /// <returns>The handle.</returns>
    /// <exception cref="InvalidOperationException">There is no such user.</exception>
    string Open(Guid userKey, string address);

    /// <summary>
    /// The session that a handle opens now. The answer comes from memory and follows at once what is changed about the user.
    /// </summary>
    /// <returns>
    /// <c>null</c> when it was ended or left idle, or when the user was disabled, locked out, deleted, or given another
    /// name, address or password since.
    /// </returns>
    SignInSession? Find(string handle);

    /// <summary>Ends a session, and with it every token that was given out in it.</summary>
    void End(Guid sessionId);

    /// <summary>Lets a session go on where its own user has changed what ends all the user's other sessions.</summary>
    void Keep(SignInSession session);
}
