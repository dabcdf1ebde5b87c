using Umbraco.Cms.Core;

namespace Passoparola.Cms.Api.Management.Users.ClientCredentials;

/// <summary>
/// The ids of programs that use the Management API start as Umbraco's do, so that they are never taken for the back office
/// itself.
/// </summary>
internal static class BackOfficeClientId
{
    private const string Prefix = Constants.OAuthClientIds.BackOffice + "-";

    public static string Of(string clientId) => clientId.StartsWith(Prefix, StringComparison.Ordinal) ? clientId : Prefix + clientId;
}
