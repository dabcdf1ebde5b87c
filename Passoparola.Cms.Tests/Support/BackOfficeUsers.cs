using Umbraco.Cms.Core;

namespace Passoparola.Cms.Tests.Support;

/// <summary>Clients of the Management API, each signed in as somebody.</summary>
internal static class BackOfficeUsers
{
    public static HttpClient AsAdministrator(this CmsApplication cms) => cms.AsUser(Constants.Security.SuperUserKey);

    public static HttpClient AsUser(this CmsApplication cms, Guid userKey)
    {
        var client = cms.AsVisitor();
        client.DefaultRequestHeaders.Add(HeaderSignIn.Header, userKey.ToString());
        return client;
    }
}
