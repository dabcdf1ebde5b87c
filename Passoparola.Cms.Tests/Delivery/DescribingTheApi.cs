using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Passoparola.Cms.Tests.Support;

namespace Passoparola.Cms.Tests.Delivery;

/// <summary>The description at Umbraco's address.</summary>
[Collection<RunningCms>]
public sealed class DescribingTheApi(CmsApplication cms) : DeliveryContract(cms)
{
    private static readonly string[] Operations =
    [
        "GetContent2.0", "GetContentItemById2.0", "GetContentItemByPath2.0", "GetContentItems2.0",
        "GetMedia2.0", "GetMediaItemById2.0", "GetMediaItemByPath2.0", "GetMediaItems2.0",
    ];

    [Fact]
    public async Task It_is_OpenAPI_3_1_and_names_every_operation_once()
    {
        var document = await DocumentAsync();

        Assert.StartsWith("3.1.", document.GetProperty("openapi").GetString(), StringComparison.Ordinal);
        Assert.Equal("Umbraco Delivery API", document.GetProperty("info").GetProperty("title").GetString());
        Assert.Equal(Operations.Order(StringComparer.Ordinal), All(document).Select(operation => operation.GetProperty("operationId").GetString()).Order(StringComparer.Ordinal));
        Assert.Equal("Api-Key", document.GetProperty("components").GetProperty("securitySchemes").GetProperty("ApiKeyAuth").GetProperty("name").GetString());
    }

    [Fact]
    public async Task Everything_is_described_and_every_reference_leads_somewhere()
    {
        var document = await DocumentAsync();
        var schemas = document.GetProperty("components").GetProperty("schemas");

        foreach (var operation in All(document))
        {
            Assert.NotEmpty(operation.GetProperty("summary").GetString()!);
            Assert.All(operation.GetProperty("parameters").EnumerateArray(), parameter => Assert.NotEmpty(parameter.GetProperty("description").GetString()!));
            foreach (var status in (string[])["200", "304", "400", "401", "406", "503"])
            {
                Assert.NotEmpty(operation.GetProperty("responses").GetProperty(status).GetProperty("description").GetString()!);
            }
        }

        var references = References(document).Distinct().ToList();
        Assert.NotEmpty(references);
        Assert.All(references, reference => Assert.True(schemas.TryGetProperty(reference, out _), reference));
    }

    [Fact]
    public async Task Each_type_has_a_schema_of_its_own_properties_unless_they_are_not_asked_for()
    {
        var typed = (await DocumentAsync()).GetProperty("components").GetProperty("schemas");
        var page = typed.GetProperty("ContractPagePropertiesModel").GetProperty("properties");
        Assert.Equal(["title", "code", "related"], page.EnumerateObject().Select(property => property.Name));
        Assert.Equal("contentType", typed.GetProperty("IApiContentResponseModel").GetProperty("discriminator").GetProperty("propertyName").GetString());

        using var _ = new SettingsInForce(Cms, ["OpenApi:GenerateContentTypeSchemas=false"]);
        var generic = (await DocumentAsync()).GetProperty("components").GetProperty("schemas");
        Assert.False(generic.TryGetProperty("ContractPagePropertiesModel", out var _));
        Assert.Equal("object", generic.GetProperty("IApiContentResponseModel").GetProperty("type").GetString());
    }

    [Fact]
    public async Task A_type_that_is_not_delivered_is_not_described()
    {
        using var _ = new SettingsInForce(Cms, [$"DisallowedContentTypeAliases:0={ContractTree.FactAlias}"]);

        Assert.False((await DocumentAsync()).GetProperty("components").GetProperty("schemas").TryGetProperty("ContractFactContentModel", out var _));
    }

    private static IEnumerable<JsonElement> All(JsonElement document) =>
        document.GetProperty("paths").EnumerateObject().SelectMany(path => path.Value.EnumerateObject()).Select(operation => operation.Value);

    private static IEnumerable<string> References(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(property =>
            property.Name == "$ref" ? [property.Value.GetString()!.Split('/')[^1]] : References(property.Value)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(References),
        _ => [],
    };

    private async Task<JsonElement> DocumentAsync()
    {
        using var client = Cms.AsVisitor();
        using var response = await client.GetAsync(new Uri("/umbraco/openapi/delivery.json", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return await response.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);
    }
}
