using System.Net.Http.Json;
using System.Text.Json;
using Passoparola.Cms.Tests.Support;

namespace Passoparola.Cms.Tests.Delivery.AnyRequest;

/// <summary>What the site says in OpenAPI that it can be asked with GET.</summary>
internal sealed record DescribedOperation(string Path, IReadOnlyList<string> Query, IReadOnlyList<string> Headers)
{
    private static readonly string[] Documents = ["/umbraco/openapi/delivery.json", "/umbraco/openapi/passoparola.json"];

    public static async Task<IReadOnlyList<DescribedOperation>> AllAsync(CmsApplication cms)
    {
        using var visitor = cms.AsVisitor();
        var operations = new List<DescribedOperation>();
        foreach (var address in Documents)
        {
            var document = await visitor.GetFromJsonAsync<JsonElement>(address, TestContext.Current.CancellationToken);
            operations.AddRange(
                from path in document.GetProperty("paths").EnumerateObject()
                from operation in path.Value.EnumerateObject()
                where operation.Name == "get"
                select new DescribedOperation(path.Name, Parameters(operation.Value, "query"), Parameters(operation.Value, "header")));
        }

        return operations;
    }

    private static string[] Parameters(JsonElement operation, string place) =>
    [
        .. operation.GetProperty("parameters").EnumerateArray()
            .Where(parameter => parameter.GetProperty("in").GetString() == place)
            .Select(parameter => parameter.GetProperty("name").GetString()!),
    ];
}
