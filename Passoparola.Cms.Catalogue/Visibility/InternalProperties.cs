using System.Collections.Frozen;

namespace Passoparola.Cms.Catalogue.Visibility;

/// <summary>What editors write for each other. It never leaves the back office: every output asks here.</summary>
public static class InternalProperties
{
    /// <summary>Alias of the toggle that keeps a whole contact internal.</summary>
    public const string Hidden = "hidden";

    /// <summary>Aliases whose values never leave.</summary>
    public static IReadOnlySet<string> Aliases { get; } =
        new[] { "verifiedBy", "verificationNote", "districtNote", "knownGap" }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
