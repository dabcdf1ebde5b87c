using System.Net;
using Passoparola.Cms.Infrastructure.Changes;
using Passoparola.Cms.Tests.Support;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace Passoparola.Cms.Tests.Delivery;

/// <summary>Queries and items follow what editors do, at once and without the database.</summary>
[Collection<RunningCms>]
public sealed class FollowingEditors(CmsApplication cms) : DeliveryContract(cms)
{
    private IContentService Documents => Cms.Get<IContentService>();

    private IChangeFeed Feed => Cms.Get<IChangeFeed>();

    [Fact]
    public async Task A_draft_changes_nothing_until_it_is_published()
    {
        var parent = Publish(New("Vecchio nome", Tree.Root.Id));

        parent.Name = "Nuovo nome";
        Assert.True(Documents.Save(parent).Success);
        Assert.Equal(1, (await QueryAsync("filter=name:vecchio")).Total);
        Assert.Equal(0, (await QueryAsync("filter=name:nuovo")).Total);
        Assert.Equal("Vecchio nome", (await JsonAsync($"/content/item/{parent.Key}")).GetProperty("name").GetString());

        Publish(parent);
        Assert.Equal(0, (await QueryAsync("filter=name:vecchio")).Total);
        Assert.Equal(1, (await QueryAsync("filter=name:nuovo")).Total);
        Delete(parent);
    }

    [Fact]
    public async Task Taking_a_branch_back_takes_everything_below_it_and_publishing_brings_it_back()
    {
        var parent = Publish(New("Ramo", Tree.Root.Id));
        var child = Publish(New("Foglia", parent.Id));
        Assert.Equal(2, (await QueryAsync("filter=name:ramo,foglia")).Total);

        Assert.True(Documents.Unpublish(parent).Success);
        Assert.Equal(0, (await QueryAsync("filter=name:ramo,foglia")).Total);
        await AssertProblemAsync(await GetAsync($"/content/item/{child.Key}"), HttpStatusCode.NotFound);

        Publish(parent);
        Assert.Equal(2, (await QueryAsync("filter=name:ramo,foglia")).Total);
        Delete(parent);
        Assert.Equal(0, (await QueryAsync("filter=name:ramo,foglia")).Total);
    }

    [Fact]
    public async Task A_moved_branch_is_found_under_its_new_parent()
    {
        var from = Publish(New("Da", Tree.Root.Id));
        var to = Publish(New("A", Tree.Root.Id));
        var branch = Publish(New("Ramo spostato", from.Id));
        var leaf = Publish(New("Foglia spostata", branch.Id));

        Assert.True(Documents.Move(branch, to.Id).Success);

        Assert.Equal(0, await CountAsync($"fetch=descendants:{from.Key}"));
        Assert.Equal(2, await CountAsync($"fetch=descendants:{to.Key}"));
        Assert.Equal(1, await CountAsync($"fetch=children:{to.Key}"));
        Assert.Equal("/a/ramo-spostato/foglia-spostata/", (await JsonAsync($"/content/item/{leaf.Key}")).GetProperty("route").GetProperty("path").GetString());
        Delete(from);
        Delete(to);
    }

    [Fact]
    public async Task A_renamed_type_is_found_by_its_new_alias()
    {
        var types = Cms.Get<IContentTypeService>();
        var type = types.Get(ContractTree.FactAlias)!;
        var count = await CountAsync($"filter=contentType:{ContractTree.FactAlias}");
        try
        {
            type.Alias = "contractRenamed";
            Assert.True((await types.UpdateAsync(type, Constants.Security.SuperUserKey)).Success);
            Assert.Equal(0, await CountAsync($"filter=contentType:{ContractTree.FactAlias}"));
            Assert.Equal(count, await CountAsync("filter=contentType:contractRenamed"));
        }
        finally
        {
            type.Alias = ContractTree.FactAlias;
            await types.UpdateAsync(type, Constants.Security.SuperUserKey);
        }

        Assert.Equal(count, await CountAsync($"filter=contentType:{ContractTree.FactAlias}"));
    }

    [Fact]
    public async Task A_change_that_the_caches_could_not_follow_at_once_is_shown_after_all()
    {
        var document = Publish(New("Prima del guasto", Tree.Root.Id));
        Cms.Get<RefreshFailure>().FailOnce(document.Key);

        document.Name = "Dopo il guasto";
        Publish(document);

        Assert.True(Cms.Get<RefreshFailure>().HasFailed(document.Key));
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        patience.CancelAfter(TimeSpan.FromSeconds(60));
        while ((await QueryAsync("filter=name:guasto")).Names is not ["Dopo il guasto"] || Feed.LastApplied < Feed.LastNumber)
        {
            await Task.Delay(100, patience.Token);
        }

        Assert.Equal("Dopo il guasto", (await JsonAsync($"/content/item/{document.Key}")).GetProperty("name").GetString());
        Delete(document);
    }

    [Theory]
    [InlineData("/content?filter=contentType:organisation&take=20&expand=properties[$all]")]
    [InlineData("/content?filter=name:torino&filter=createDate>2000-01-01&sort=updateDate:desc&sort=name:asc")]
    [InlineData("/content/item/contratto/")]
    [InlineData("/content/item/prima-pagina")]
    [InlineData("/content?filter=contentType:municipality&take=200")]
    public async Task Reading_sends_nothing_to_the_database(string address)
    {
        await GetAsync(address);

        var statements = await Cms.StatementsDuringAsync(() => GetAsync(address));

        Assert.Empty(statements);
    }

    [Fact]
    public async Task Every_property_of_every_document_renders()
    {
        var shallow = await JsonAsync("/content?take=100000");
        var expanded = await JsonAsync("/content?take=100000&expand=properties[$all]");

        Assert.Equal(shallow.GetProperty("total").GetInt32(), shallow.GetProperty("items").GetArrayLength());
        Assert.Equal(shallow.GetProperty("total").GetInt32(), expanded.GetProperty("items").GetArrayLength());
        Assert.All(expanded.GetProperty("items").EnumerateArray(), item => Assert.Equal(8, item.EnumerateObject().Count()));
        Assert.DoesNotContain("$type", expanded.GetRawText(), StringComparison.Ordinal);
    }

    private Content New(string name, int parentId) =>
        new(name, parentId, Cms.Get<IContentTypeService>().Get(ContractTree.FactAlias)!);

    private Content Publish(Content document)
    {
        Assert.True(Documents.Save(document).Success);
        Assert.True(Documents.Publish(document, ["*"]).Success);
        return document;
    }

    private void Delete(Content document) => Assert.True(Documents.Delete(Documents.GetById(document.Key)!).Success);

    private async Task<int> CountAsync(string query) => (await JsonAsync($"/content?{query}&take=0")).GetProperty("total").GetInt32();
}
