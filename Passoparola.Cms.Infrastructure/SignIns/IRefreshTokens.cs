namespace Passoparola.Cms.Infrastructure.SignIns;

/// <summary>
/// The tokens a browser prolongs its session with. Each is good for one use and is followed by another; only hashes are
/// stored. All of one session are a family: a token that is used again later than a reload explains ends the session.
/// </summary>
public interface IRefreshTokens
{
    /// <summary>How long a used token yields its successor once more: a reload may have lost the answer.</summary>
    static readonly TimeSpan Grace = TimeSpan.FromSeconds(60);

    /// <summary>Redeems a sign-in code for the session's first token, in one unit of work.</summary>
    /// <param name="code">The code; it is remembered until <paramref name="codeExpires"/>.</param>
    /// <returns><c>null</c> when the code was redeemed before.</returns>
    string? Redeem(string code, DateTimeOffset codeExpires, Guid sessionId);

    /// <summary>Uses a token and prolongs its session.</summary>
    /// <param name="session">The session of the browser that sent it.</param>
    /// <returns>The successor; <c>null</c> when the token is unknown, another session's, too old, or was used before.</returns>
    string? Rotate(string token, SignInSession session);
}
