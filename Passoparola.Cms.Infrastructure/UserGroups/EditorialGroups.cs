namespace Passoparola.Cms.Infrastructure.UserGroups;

/// <summary>The groups that a new site has beside the administrators. An administrator may change them, or delete them.</summary>
public static class EditorialGroups
{
    /// <summary>Who works on the catalogue every day and publishes it.</summary>
    public static readonly Guid EditorsKey = new("0d6c8a1f-52c4-4f0e-9b57-6a1de0c3a7b2");

    /// <summary>Who writes what the editors publish.</summary>
    public static readonly Guid ContributorsKey = new("7b1f4e52-93d8-4c6b-8e0a-2f95d4b8c610");

    public const string EditorsAlias = "redazione";

    public const string ContributorsAlias = "collaboratori";
}
