using System.Text.RegularExpressions;

namespace Passoparola.Cms.Tests.Management.Contract;

/// <summary>An operation of Umbraco's own Management API, as the back office's package declares it.</summary>
/// <param name="Path">Below <c>/umbraco/management/api</c>, for example <c>/v1/document/{id}</c>.</param>
internal sealed partial record PackageOperation(string Id, string Method, string Path)
{
    private static readonly string[] Views = ["tree", "item", "recycle-bin", "collection", "filter"];

    public string Signature => $"{Method} {Path}";

    /// <summary>The noun that it is about, whichever way it is looked at.</summary>
    public string Resource
    {
        get
        {
            var parts = Path.Split('/', StringSplitOptions.RemoveEmptyEntries);
            return Views.Contains(parts[1]) ? parts[2] : parts[1];
        }
    }

    public static IReadOnlyList<PackageOperation> All(string declarations) =>
    [
        .. Declared.Matches(declarations).Select(match => new PackageOperation(
            char.ToLowerInvariant(match.Groups["name"].Value[0]) + match.Groups["name"].Value[1..],
            MethodName.Match(match.Groups["name"].Value).Value.ToUpperInvariant(),
            match.Groups["path"].Value)),
    ];

    [GeneratedRegex(@"export type (?<name>\w+)Data = \{(?:(?!\n\};).)*?url: '/umbraco/management/api(?<path>[^']+)';\n\};", RegexOptions.Singleline)]
    private static partial Regex Declared { get; }

    [GeneratedRegex("^(Get|Post|Put|Delete|Patch)")]
    private static partial Regex MethodName { get; }
}
