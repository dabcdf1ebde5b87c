namespace Passoparola.Cms.Api.Management.Security;

/// <summary>How the Management API knows who asks.</summary>
internal static class BackOfficeScheme
{
    /// <summary>Whichever of the two the request's header asks for, and never the other.</summary>
    public const string Any = "BackOfficeAny";

    /// <summary>People, in the browser: a cookie beside a header that no other site can send.</summary>
    public const string Person = "BackOffice";

    /// <summary>Programs: a token in the header. Cookies say nothing about them.</summary>
    public const string Client = "BackOfficeClient";

    /// <summary>The claim that holds the key of a person's session.</summary>
    public const string SessionClaim = "sid";
}
