namespace Passoparola.Cms.Api.Management.Security;

/// <summary>How the Management API knows who asks.</summary>
internal static class BackOfficeScheme
{
    /// <summary>People, in the browser: a cookie beside a header that no other site can send.</summary>
    public const string Person = "BackOffice";
}
