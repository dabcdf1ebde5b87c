using System.Globalization;
using System.Text;

namespace Passoparola.Cms.Tests.Management.Contract;

/// <summary>The page that says of each operation of Umbraco's Management API whether it is served, and if not why.</summary>
internal static class ServedOperations
{
    public const string Page = "docs/api/management.md";

    public static string Of(IReadOnlyList<PackageOperation> all, IReadOnlySet<string> served)
    {
        var text = new StringBuilder($"""
            # The Management API

            Umbraco's back office 18.2 has {all.Count} operations, all below `/umbraco/management/api`. **{served.Count} of them are served**; addresses, names,
            bodies, statuses and problem details are Umbraco's, and a test holds every answer to the types that the back office's package
            declares (`Passoparola.Cms.Tests/Management/Contract`). What is not served does not appear in the back office.

            The site describes what it serves in OpenAPI at `/umbraco/openapi/management.json`, wherever descriptions are served
            (`Passoparola:Delivery:OpenApi:Enabled`). This page is written by that test too: run it with `PASSOPAROLA_WRITE_DOCS=1` after an
            operation was added.


            """.ReplaceLineEndings("\n"));
        foreach (var resource in all.GroupBy(operation => operation.Resource).OrderBy(resource => resource.Key, StringComparer.Ordinal))
        {
            Append(text, resource.Key, [.. resource], served);
        }

        return text.ToString().TrimEnd('\n') + '\n';
    }

    private static void Append(StringBuilder text, string resource, PackageOperation[] operations, IReadOnlySet<string> served)
    {
        text.Append(CultureInfo.InvariantCulture, $"## {resource}: {operations.Count(operation => served.Contains(operation.Id))} of {operations.Length}\n\n");
        var refused = operations.Where(operation => !served.Contains(operation.Id)).GroupBy(NotServed.Because).ToArray();
        if (refused is [var only] && only.Count() == operations.Length)
        {
            text.Append(CultureInfo.InvariantCulture, $"None: {only.Key}.\n\n");
            return;
        }

        text.Append("| operation | function of the client | |\n| --- | --- | --- |\n");
        foreach (var operation in operations.OrderBy(operation => operation.Path, StringComparer.Ordinal).ThenBy(operation => operation.Method, StringComparer.Ordinal))
        {
            text.Append(CultureInfo.InvariantCulture, $"| `{operation.Signature}` | `{operation.Id}` | {(served.Contains(operation.Id) ? "served" : NotServed.Because(operation))} |\n");
        }

        text.Append('\n');
    }
}
