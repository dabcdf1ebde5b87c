using System.Text.Json;
using Passoparola.Cms.Catalogue.Visibility;
using Passoparola.Cms.Tests.Support;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace Passoparola.Cms.Tests.Catalogue;

/// <summary>What editors write for each other reaches nobody else.</summary>
[Collection<RunningCms>]
public sealed class KeepingInternalThings(CmsApplication cms)
{
    private const string Api = "/umbraco/delivery/api/v2/content";
    private const string Secret = "nota che nessuno fuori deve leggere";

    [Theory]
    [InlineData("municipality", "districtNote")]
    [InlineData("projectActivity", "knownGap")]
    public async Task No_internal_note_of_the_seed_is_delivered(string type, string alias)
    {
        var documents = cms.Get<IContentService>()
            .GetPagedOfType(cms.Get<IContentTypeService>().Get(type)!.Id, 0, 1000, out _, null!)
            .ToArray();
        var notes = documents.Select(document => document.GetValue(alias) as string).OfType<string>().Where(note => note.Length > 0).Distinct().ToArray();

        var delivered = await GetAsync($"{Api}?filter=contentType:{type}&take=1000&expand=properties[$all]");

        Assert.NotEmpty(notes);
        Assert.Equal(documents.Length, delivered.GetProperty("items").GetArrayLength());
        Assert.All(delivered.GetProperty("items").EnumerateArray(), item =>
            Assert.Equal(JsonValueKind.Null, item.GetProperty("properties").GetProperty(alias).ValueKind));
        Assert.All(notes, note => Assert.DoesNotContain(JsonEncodedText.Encode(note).ToString(), delivered.GetRawText(), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("")]
    [InlineData("?fields=properties[contacts[properties[phone]]]")]
    [InlineData("?expand=properties[$all]")]
    public async Task A_hidden_contact_is_not_delivered_whatever_is_asked_for(string query)
    {
        var organisation = Publish(("000 111", false), ("000 999", true));

        var item = await GetAsync($"{Api}/item/{organisation.Key}{query}");

        var contact = Assert.Single(item.GetProperty("properties").GetProperty("contacts").GetProperty("items").EnumerateArray());
        Assert.Equal("000 111", contact.GetProperty("content").GetProperty("properties").GetProperty("phone").GetString());
        Assert.DoesNotContain("000 999", item.GetRawText(), StringComparison.Ordinal);
        Assert.DoesNotContain(Secret, item.GetRawText(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nota nessuno deve leggere")]
    [InlineData("000 999")]
    [InlineData("000 111")]
    public async Task What_is_internal_and_whom_to_call_are_not_searched(string text)
    {
        var organisation = Publish(("000 111", false), ("000 999", true));

        Assert.Equal(1, (await GetAsync($"/api/v1/search?q={organisation.Name}")).GetProperty("total").GetInt32());
        Assert.Equal(0, (await GetAsync($"/api/v1/search?q={organisation.Name} {text}")).GetProperty("total").GetInt32());
    }

    [Fact]
    public void Every_internal_alias_stands_in_the_content_model()
    {
        var aliases = cms.Get<IContentTypeService>().GetAll().SelectMany(type => type.PropertyTypes).Select(property => property.Alias).ToHashSet();

        Assert.Subset(aliases, InternalProperties.Aliases.Append(InternalProperties.Hidden).ToHashSet());
    }

    private IContent Publish(params (string Phone, bool Hidden)[] contacts)
    {
        var documents = cms.Get<IContentService>();
        var list = documents.GetPagedOfType(cms.Get<IContentTypeService>().Get("organisationList")!.Id, 0, 1, out _, null!).Single();
        var organisation = documents.Create($"Ente {Guid.NewGuid():N}", list.Id, "organisation");
        var category = documents.GetPagedOfType(cms.Get<IContentTypeService>().Get("category")!.Id, 0, 1, out _, null!).Single();
        organisation.SetValue("categories", $"umb://document/{category.Key:N}");
        organisation.SetValue("verificationNote", Secret);
        organisation.SetValue("contacts", Contacts(contacts));
        documents.Save(organisation);
        var published = documents.Publish(organisation, ["*"]);
        Assert.True(published.Success, published.Result.ToString());
        return organisation;
    }

    private string Contacts((string Phone, bool Hidden)[] contacts)
    {
        var type = cms.Get<IContentTypeService>().Get("contact")!.Key;
        var blocks = contacts.Select(contact => (Key: Guid.NewGuid(), contact.Phone, contact.Hidden)).ToArray();
        return JsonSerializer.Serialize(new
        {
            layout = new Dictionary<string, object> { ["Umbraco.BlockList"] = blocks.Select(block => new { contentKey = block.Key }) },
            contentData = blocks.Select(block => new
            {
                key = block.Key,
                contentTypeKey = type,
                values = new object[] { new { alias = "phone", value = block.Phone }, new { alias = "hidden", value = block.Hidden ? "1" : "0" } },
            }),
            settingsData = Array.Empty<object>(),
            expose = blocks.Select(block => new { contentKey = block.Key, culture = (string?)null, segment = (string?)null }),
        });
    }

    private async Task<JsonElement> GetAsync(string address)
    {
        using var visitor = cms.AsVisitor();
        using var answer = JsonDocument.Parse(await visitor.GetStringAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken));
        return answer.RootElement.Clone();
    }
}
