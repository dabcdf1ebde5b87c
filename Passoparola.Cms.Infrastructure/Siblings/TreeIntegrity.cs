using Passoparola.Cms.Infrastructure.Nodes;
using Umbraco.Cms.Core;
using Issue = Umbraco.Cms.Core.Models.ContentDataIntegrityReport.IssueType;

namespace Passoparola.Cms.Infrastructure.Siblings;

/// <summary>Paths and levels are stored for speed; they must say what the parents say.</summary>
internal static class TreeIntegrity
{
    /// <summary>Every node after its parent, whatever the stored levels claim.</summary>
    public static IEnumerable<NodeRow> ParentsFirst(IReadOnlyDictionary<int, NodeRow> rows)
    {
        var children = rows.Values.ToLookup(row => row.ParentId);
        var waiting = new Queue<NodeRow>(rows.Values.Where(row => !rows.ContainsKey(row.ParentId)));
        while (waiting.TryDequeue(out var row))
        {
            yield return row;
            foreach (var child in children[row.Id])
            {
                waiting.Enqueue(child);
            }
        }
    }

    public static Issue? Inspect(NodeRow row, IReadOnlyDictionary<int, NodeRow> rows)
    {
        var ids = row.Path.Split(',', StringSplitOptions.RemoveEmptyEntries);
        if (ids.Length == 0)
        {
            return Issue.InvalidPathEmpty;
        }

        var (path, level) = Expected(row, rows);
        return (row.Path == path, row.Level == level) switch
        {
            (true, true) => null,
            (true, false) => Issue.InvalidPathLevelMismatch,
            (false, _) when ids[^1] != Text(row.Id) => Issue.InvalidPathById,
            (false, _) when ids.Length < 2 || ids[^2] != Text(row.ParentId) => Issue.InvalidPathByParentId,
            _ => Issue.InvalidPathAndLevelByParentId,
        };
    }

    public static void Mend(NodeRow row, IReadOnlyDictionary<int, NodeRow> rows) => (row.Path, row.Level) = Expected(row, rows);

    private static (string Path, int Level) Expected(NodeRow row, IReadOnlyDictionary<int, NodeRow> rows) =>
        rows.TryGetValue(row.ParentId, out var parent) ? ($"{parent.Path},{row.Id}", parent.Level + 1)
        : row.ParentId == Constants.System.Root ? ($"{Constants.System.RootString},{row.Id}", 1)
        : ($"{Constants.System.RootString},{row.ParentId},{row.Id}", 1);

    private static string Text(int id) => id.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
