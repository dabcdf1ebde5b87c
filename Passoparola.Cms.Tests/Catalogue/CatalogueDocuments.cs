using System.Text.Json;
using Passoparola.Cms.Tests.Support;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Querying;
using Umbraco.Cms.Core.Scoping;
using Umbraco.Cms.Core.Services;

namespace Passoparola.Cms.Tests.Catalogue;

/// <summary>Makes documents of the catalogue beside the seed's, and asks the Delivery API for them.</summary>
internal sealed class CatalogueDocuments(CmsApplication cms)
{
    public const string Italian = "it-IT";
    public const string DeliveryContent = "/umbraco/delivery/api/v2/content";

    private readonly IContentService _documents = cms.Get<IContentService>();

    /// <summary>The only document of a type that is named so.</summary>
    public IContent Named(string type, string name) =>
        OfType(type, 2, cms.Get<ICoreScopeProvider>().CreateQuery<IContent>().Where(document => document.Name == name)).Single();

    public IContent First(string type) => OfType(type, 1)[0];

    public IReadOnlyList<IContent> All(string type) => OfType(type, 1000);

    /// <summary>An opportunity that may be published, with values by alias; a value for one culture is given as <c>alias@culture</c>.</summary>
    public IContent Opportunity(string name, params (string Alias, object? Value)[] values)
    {
        var opportunity = _documents.Create(name, First("opportunityList").Id, "opportunity");
        opportunity.SetCultureName(name, Italian);
        opportunity.SetValue("summary", "Una scheda di prova.", Italian);
        opportunity.SetValue("categories", Pick(First("category")));
        opportunity.SetValue("provider", Pick(First("organisation")));
        return Publish(opportunity, values);
    }

    public IContent Organisation(string name, params (string Alias, object? Value)[] values)
    {
        var organisation = _documents.Create(name, First("organisationList").Id, "organisation");
        organisation.SetValue("categories", Pick(First("category")));
        return Publish(organisation, values);
    }

    public IContent WelfarePoint(string name, params (string Alias, object? Value)[] values)
    {
        var point = _documents.Create(name, First("welfarePointList").Id, "welfarePoint");
        point.SetValue("categories", Pick(First("category")));
        return Publish(point, values);
    }

    public IContent Publish(IContent document, params (string Alias, object? Value)[] values)
    {
        Set(document, values);
        Assert.True(_documents.Save(document).Success);
        var published = _documents.Publish(document, ["*"]);
        Assert.True(published.Success, published.Result.ToString());
        return document;
    }

    public static void Set(IContent document, params (string Alias, object? Value)[] values)
    {
        foreach (var (alias, value) in values)
        {
            var at = alias.IndexOf('@', StringComparison.Ordinal);
            document.SetValue(at < 0 ? alias : alias[..at], value, at < 0 ? null : alias[(at + 1)..]);
        }
    }

    public static string Pick(params IContent[] documents) => string.Join(',', documents.Select(document => $"umb://document/{document.Key:N}"));

    public static string Codes(params string[] codes) => JsonSerializer.Serialize(codes);

    public static string Day(string day) => JsonSerializer.Serialize(new { date = $"{day}T00:00:00+00:00", timeZone = (string?)null });

    public static string Time(string time) => JsonSerializer.Serialize(new { date = $"0001-01-01T{time}:00+00:00", timeZone = (string?)null });

    /// <summary>A stored list of blocks of one type, each given by its values.</summary>
    public string Blocks(string type, params (string Alias, object Value)[][] blocks)
    {
        var typeKey = cms.Get<IContentTypeService>().Get(type)!.Key;
        var keyed = blocks.Select(values => (Key: Guid.NewGuid(), Values: values)).ToArray();
        return JsonSerializer.Serialize(new
        {
            layout = new Dictionary<string, object> { ["Umbraco.BlockList"] = keyed.Select(block => new { contentKey = block.Key }) },
            contentData = keyed.Select(block => new
            {
                key = block.Key,
                contentTypeKey = typeKey,
                values = block.Values.Select(value => new { alias = value.Alias, value = value.Value }),
            }),
            settingsData = Array.Empty<object>(),
            expose = keyed.Select(block => new { contentKey = block.Key, culture = (string?)null, segment = (string?)null }),
        });
    }

    public async Task<JsonElement> GetAsync(string address)
    {
        using var visitor = cms.AsVisitor();
        using var answer = JsonDocument.Parse(await visitor.GetStringAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken));
        return answer.RootElement.Clone();
    }

    /// <summary>The names of what a query of the Delivery API finds.</summary>
    public async Task<string[]> NamesAsync(string query) =>
    [
        .. (await GetAsync($"{DeliveryContent}?take=1000&{query}")).GetProperty("items").EnumerateArray().Select(item => item.GetProperty("name").GetString()!),
    ];

    private IContent[] OfType(string type, int atMost, IQuery<IContent>? filter = null) =>
        [.. _documents.GetPagedOfType(cms.Get<IContentTypeService>().Get(type)!.Id, 0, atMost, out _, filter!)];
}
