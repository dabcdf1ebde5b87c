using System.Globalization;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models.Entities;

namespace Passoparola.Cms.Api.Management.StartNodes;

/// <summary>What of a tree a user's start nodes open: all of it, or what stands below them.</summary>
/// <param name="Paths">The paths of the start nodes, for example <c>-1,1061</c>.</param>
internal sealed record Reach(bool IsEverything, IReadOnlyList<string> Paths)
{
    public static Reach Everything { get; } = new(true, []);

    /// <summary>Whether the user may open it, and not only pass over it on the way to a start node.</summary>
    public bool Opens(ITreeEntity entity) => IsEverything || Paths.Any(path => IsWithin(entity.Path, path));

    /// <summary>Whether the user sees it at all: what leads to a start node is shown, and cannot be opened.</summary>
    public bool Shows(ITreeEntity entity) => Opens(entity) || Paths.Any(path => IsWithin(path, entity.Path));

    /// <summary>The children of an entity that lead to start nodes.</summary>
    public int[] StepsBelow(int parentId) =>
        [.. Paths.Select(IdsOf).Select(ids => ids.ElementAtOrDefault(Array.IndexOf(ids, parentId) + 1)).Where(id => id > 0).Distinct()];

    // A path that does not hold the parent has index -1: its first step is the root's own id, which is no child.
    private static int[] IdsOf(string path) =>
        [.. path.Split(Constants.CharArrays.Comma).Select(id => int.Parse(id, CultureInfo.InvariantCulture))];

    private static bool IsWithin(string path, string above) => $"{path},".StartsWith($"{above},", StringComparison.Ordinal);
}
