using System.Text.Json;

namespace Passoparola.Cms.Api.Management.Security.Tokens;

/// <summary>What a sign-in code stands for.</summary>
/// <param name="Handle">The session it was given out in; another browser cannot redeem it.</param>
/// <param name="Challenge">What the verifier has to answer.</param>
/// <param name="RedirectUri">Where it was sent.</param>
internal sealed record SignInCode(string Handle, string Challenge, string RedirectUri);

internal sealed class SignInCodes(SignedTokens tokens)
{
    public string Issue(SignInCode code) => tokens.Issue(TokenPurpose.Code, JsonSerializer.Serialize(code));

    public (SignInCode Code, DateTimeOffset Expires)? Read(string code) =>
        tokens.ReadWithEnd(TokenPurpose.Code, code) is { } read ? (JsonSerializer.Deserialize<SignInCode>(read.Subject)!, read.Expires) : null;
}
