using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Passoparola.Cms.Tests.Support;

namespace Passoparola.Cms.Tests.Delivery;

/// <summary>What the tests of the contract share: the tree, a client, and ways to ask.</summary>
public abstract class DeliveryContract(CmsApplication cms) : IAsyncLifetime
{
    protected const string Api = "/umbraco/delivery/api/v2";

    private readonly List<HttpResponseMessage> _responses = [];
    private ContractTree? _tree;
    private HttpClient? _client;

    protected CmsApplication Cms => cms;

    private protected ContractTree Tree => _tree!;

    private protected string RootKey => Tree.Root.Key.ToString("D");

    public async ValueTask InitializeAsync()
    {
        _tree = await ContractTree.InAsync(cms);
        _client = cms.AsVisitor();
    }

    public ValueTask DisposeAsync()
    {
        _responses.ForEach(response => response.Dispose());
        _client?.Dispose();
        GC.SuppressFinalize(this);
        return ValueTask.CompletedTask;
    }

    /// <summary>Asks for an address below the API's base, with headers given as <c>Name: value</c>.</summary>
    protected Task<HttpResponseMessage> GetAsync(string address, params string[] headers) => SendAsync(HttpMethod.Get, address, headers);

    protected async Task<HttpResponseMessage> SendAsync(HttpMethod method, string address, params string[] headers)
    {
        using var request = new HttpRequestMessage(method, $"{Api}{address}");
        foreach (var header in headers)
        {
            var colon = header.IndexOf(':', StringComparison.Ordinal);
            request.Headers.TryAddWithoutValidation(header[..colon], header[(colon + 1)..].Trim());
        }

        var response = await _client!.SendAsync(request, TestContext.Current.CancellationToken);
        _responses.Add(response);
        return response;
    }

    protected async Task<JsonElement> JsonAsync(string address, params string[] headers)
    {
        var response = await GetAsync(address, headers);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("application/json", response.Content.Headers.ContentType?.MediaType);
        return await response.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);
    }

    /// <summary>The names of the items on a page below the contract's root, in their order, and the total.</summary>
    protected async Task<(int Total, string[] Names)> QueryAsync(string query, params string[] headers)
    {
        var json = await JsonAsync($"/content?fetch=descendants:{RootKey}&{query}", headers);
        return Page(json);
    }

    protected static (int Total, string[] Names) Page(JsonElement json) =>
        (json.GetProperty("total").GetInt32(), [.. json.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("name").GetString()!)]);

    /// <summary>Asserts a problem; with a parameter, that it is named.</summary>
    protected static async Task AssertProblemAsync(HttpResponseMessage response, HttpStatusCode status, string? parameter = null, string? title = null)
    {
        ArgumentNullException.ThrowIfNull(response);
        Assert.Equal(status, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
        var problem = await response.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);
        Assert.Equal((int)status, problem.GetProperty("status").GetInt32());
        if (parameter is not null)
        {
            Assert.NotEmpty(problem.GetProperty("errors").GetProperty(parameter).EnumerateArray());
        }

        if (title is not null)
        {
            Assert.Equal(title, problem.GetProperty("title").GetString());
        }
    }
}
