using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Actions;

namespace Passoparola.Cms.Api.Management.Users.Permissions;

/// <summary>
/// What of Umbraco's sections and permissions this site serves. The back office shows nothing else, because it is told of
/// nothing else: what comes to be served is added here, and nowhere else.
/// </summary>
internal static class ServedAccess
{
    private static readonly HashSet<string> Verbs =
    [
        ActionBrowse.ActionLetter,
        ActionNew.ActionLetter,
        ActionUpdate.ActionLetter,
        ActionDelete.ActionLetter,
        ActionRestore.ActionLetter,
        ActionPublish.ActionLetter,
        ActionUnpublish.ActionLetter,
        ActionCopy.ActionLetter,
        ActionMove.ActionLetter,
        ActionSort.ActionLetter,
        ActionRollback.ActionLetter,
        ActionDocumentPropertyRead.ActionLetter,
        ActionDocumentPropertyWrite.ActionLetter,
    ];

    // By Umbraco's alias of the section, as groups hold it, the name that the back office knows it by.
    private static readonly Dictionary<string, string> Sections = new(StringComparer.OrdinalIgnoreCase)
    {
        [Constants.Applications.Content] = "Umb.Section.Content",
        [Constants.Applications.Media] = "Umb.Section.Media",
        [Constants.Applications.Users] = "Umb.Section.Users",
        [Constants.Applications.Settings] = "Umb.Section.Settings",
    };

    public static bool IsServed(string verb) => Verbs.Contains(verb);

    /// <returns>Those of the verbs that are served, in a steady order.</returns>
    public static string[] ServedVerbs(IEnumerable<string> verbs) => [.. verbs.Where(Verbs.Contains).Distinct().Order(StringComparer.Ordinal)];

    /// <returns>The sections that are served, as the back office names them.</returns>
    public static string[] ServedSections(IEnumerable<string> aliases) =>
        [.. Sections.Where(section => aliases.Contains(section.Key, StringComparer.OrdinalIgnoreCase)).Select(section => section.Value)];

    /// <returns>The alias that groups hold for a section that the back office names; <c>null</c> when it is not served.</returns>
    public static string? AliasOf(string section) => Sections.FirstOrDefault(served => served.Value == section).Key;

    public static bool IsServedSection(string alias) => Sections.ContainsKey(alias);
}
