using System.Net.Http.Json;
using System.Text.Json;
using Passoparola.Cms.Tests.Support;

namespace Passoparola.Cms.Tests.Management.Contract;

/// <summary>An operation that the description of the Management API has.</summary>
/// <param name="Id">The name of the function in the back office's client.</param>
internal sealed record ManagementOperation(string Id, HttpMethod Method, string Path, IReadOnlyList<string> Query, bool IsAnonymous)
{
    public const string Description = "/umbraco/openapi/management.json";

    /// <summary>The name that the client's types begin with.</summary>
    public string TypeName => char.ToUpperInvariant(Id[0]) + Id[1..];

    public bool Writes => Method != HttpMethod.Get;

    public static async Task<JsonElement> DescriptionAsync(CmsApplication cms)
    {
        using var visitor = cms.AsVisitor();
        return await visitor.GetFromJsonAsync<JsonElement>(Description, TestContext.Current.CancellationToken);
    }

    public static async Task<IReadOnlyList<ManagementOperation>> AllAsync(CmsApplication cms) =>
    [
        .. from path in (await DescriptionAsync(cms)).GetProperty("paths").EnumerateObject()
           from operation in path.Value.EnumerateObject()
           select Of(path.Name, operation.Name, operation.Value),
    ];

    private static ManagementOperation Of(string path, string method, JsonElement operation) => new(
        operation.TryGetProperty("operationId", out var id) ? id.GetString()! : throw new InvalidOperationException($"{method} {path} has no name."),
        HttpMethod.Parse(method),
        path,
        operation.TryGetProperty("parameters", out var parameters)
            ? [.. parameters.EnumerateArray().Where(parameter => parameter.GetProperty("in").GetString() == "query").Select(parameter => parameter.GetProperty("name").GetString()!)]
            : [],
        !operation.TryGetProperty("security", out _));
}
