namespace Passoparola.Cms.Api.Management;

/// <summary>Umbraco's own addresses.</summary>
internal static class ManagementPaths
{
    /// <summary>Everything of the back office: its pages, its files and its API.</summary>
    public const string BackOffice = "/umbraco";

    /// <summary>Where the back office hears what others change.</summary>
    public const string ServerEvents = BackOffice + "/serverEventHub";

    /// <summary>Below it stands every version of the Management API.</summary>
    public const string Api = "/umbraco/management/api";

    /// <summary>The version that nearly everything has.</summary>
    public const string Base = Api + "/v1";

    /// <summary>The version of the few operations that Umbraco has changed since.</summary>
    public const string Changed = Api + "/v1.1";
}
