using System.Text;
using Microsoft.AspNetCore.Http;
using Passoparola.Cms.Api.Management.Security.Pages;
using Passoparola.Cms.Api.Management.Security.SignIn;
using Passoparola.Cms.Infrastructure.SignIns;

namespace Passoparola.Cms.Api.Management.Security.Tokens;

/// <summary>Gives a program a token for its id and secret, from the body or by HTTP's Basic scheme.</summary>
internal sealed class ClientGrants(SignedTokens lifetimes, ClientTokens tokens, IClientSecrets secrets, SignInThrottle throttle)
{
    private const int Longest = 1024;

    private const string Basic = "Basic ";

    public async Task<IResult> GrantAsync(HttpContext http, PostedForm form)
    {
        if (Credentials(http.Request, form) is not ({ Length: > 0 and <= 255 } clientId, { Length: > 0 and <= Longest } secret))
        {
            return OAuth.InvalidClient();
        }

        var address = http.Connection.RemoteIpAddress?.ToString() ?? "";
        if (!await throttle.WaitAsync(clientId, address, http.RequestAborted))
        {
            return OAuth.TooManyAttempts();
        }

        if (secrets.Verify(clientId, secret) is not { } client)
        {
            throttle.Failed(clientId, address);
            return OAuth.InvalidClient();
        }

        throttle.Succeeded(clientId, address);
        return TypedResults.Json(new TokenResponse(tokens.Issue(client), "Bearer", (int)lifetimes.LifetimeOf(TokenPurpose.Client).TotalSeconds));
    }

    private static (string? ClientId, string? Secret) Credentials(HttpRequest request, PostedForm form) =>
        request.Headers.Authorization is [{ } header] && header.StartsWith(Basic, StringComparison.OrdinalIgnoreCase)
            ? FromBasic(header[Basic.Length..])
            : (form["client_id"], form["client_secret"]);

    private static (string? ClientId, string? Secret) FromBasic(string encoded)
    {
        var bytes = new byte[encoded.Length];
        return Convert.TryFromBase64String(encoded, bytes, out var length) && Encoding.UTF8.GetString(bytes, 0, length).Split(':', 2) is [var id, var secret]
            ? (Uri.UnescapeDataString(id), Uri.UnescapeDataString(secret))
            : (null, null);
    }
}
