using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Passoparola.Cms.Api.Management.Security.Tokens;

/// <summary>What a token request is answered with. A person's real tokens are in cookies.</summary>
internal sealed record TokenResponse(
    [property: JsonPropertyName("access_token")] string AccessToken,
    [property: JsonPropertyName("token_type")] string TokenType,
    [property: JsonPropertyName("expires_in")] int ExpiresIn,
    [property: JsonPropertyName("refresh_token"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? RefreshToken = null);

/// <summary>Why there is no token, in OAuth's words.</summary>
internal sealed record TokenError([property: JsonPropertyName("error")] string Error);

/// <summary>The words and small rules of OAuth 2.0 and PKCE that the back office's client speaks.</summary>
internal static class OAuth
{
    public const string ClientId = "umbraco-back-office";

    public const string RedirectPath = ManagementPaths.BackOffice + "/oauth_complete";

    public const string SignedOutPath = ManagementPaths.BackOffice + "/logout";

    public static JsonHttpResult<TokenError> InvalidRequest() => Refused(StatusCodes.Status400BadRequest, "invalid_request");

    public static JsonHttpResult<TokenError> InvalidGrant() => Refused(StatusCodes.Status400BadRequest, "invalid_grant");

    public static JsonHttpResult<TokenError> InvalidClient() => Refused(StatusCodes.Status401Unauthorized, "invalid_client");

    public static JsonHttpResult<TokenError> UnsupportedGrantType() => Refused(StatusCodes.Status400BadRequest, "unsupported_grant_type");

    public static JsonHttpResult<TokenError> TooManyAttempts() => Refused(StatusCodes.Status429TooManyRequests, "slow_down");

    /// <summary>Whether the verifier is what the challenge was made from.</summary>
    public static bool Answers(string verifier, string challenge) => AreEqual(ChallengeOf(verifier), challenge);

    /// <summary>Compares without telling how much is alike.</summary>
    public static bool AreEqual(string one, string other) =>
        CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(one), Encoding.UTF8.GetBytes(other));

    public static string ChallengeOf(string verifier) =>
        System.Buffers.Text.Base64Url.EncodeToString(SHA256.HashData(Encoding.UTF8.GetBytes(verifier)));

    private static JsonHttpResult<TokenError> Refused(int status, string error) => TypedResults.Json(new TokenError(error), statusCode: status);
}
