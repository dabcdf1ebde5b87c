using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Passoparola.Cms.Api.Delivery.Querying.Indexing;
using Passoparola.Cms.Search.Indexing;
using Passoparola.Cms.Search.Querying;
using Passoparola.Cms.Tests.Support;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.DeliveryApi;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.Navigation;

namespace Passoparola.Cms.Tests.Delivery.Querying;

/// <summary>What a document takes from another follows the other.</summary>
[Collection<RunningCms>]
public sealed class FollowingReferences(CmsApplication cms) : DeliveryContract(cms)
{
    private IContentService Documents => Cms.Get<IContentService>();

    [Fact]
    public async Task A_document_is_found_by_what_it_refers_to_as_that_is_now()
    {
        var target = Publish(Page("Bersaglio lontano", null));
        var referrer = Publish(Page("Riferente", target.Key));
        using var index = await IndexAsync(new RelatedNames());
        Assert.Equal([referrer.Key], Referring(index, "bersaglio"));

        target.SetCultureName("Meta nuova", "it-IT");
        Publish(target);
        index.Update([target.Key], new HashSet<Guid>());
        Assert.Empty(Referring(index, "bersaglio"));
        Assert.Equal([referrer.Key], Referring(index, "\"meta nuova\""));

        Assert.True(Documents.Unpublish(target).Success);
        index.Update([target.Key], new HashSet<Guid> { target.Key });
        Assert.Empty(Referring(index, "meta"));
        Assert.True(index.For("it-IT")!.Contains(referrer.Key));

        Publish(target);
        index.Update([target.Key], new HashSet<Guid> { target.Key });
        Assert.Equal([referrer.Key], Referring(index, "meta"));

        Assert.True(Documents.MoveToRecycleBin(target).Success);
        index.Update([target.Key], new HashSet<Guid> { target.Key });
        Assert.Empty(Referring(index, "meta"));
        Documents.Delete(target);
        Documents.Delete(referrer);
    }

    [Fact]
    public async Task A_declaration_that_fails_on_a_document_costs_only_its_own_fields()
    {
        using var index = await IndexAsync(new FailingDeclaration());

        var snapshot = index.For("it-it")!;
        Assert.True(snapshot.Contains(Tree.First));
        Assert.Equal(1, snapshot.Search(new SearchQuery { Text = TextQuery.Parse("parola", snapshot.Analyzer), Filters = [new(Key(Tree.Second))] }).Total);
        Assert.Equal(0, snapshot.Search(new SearchQuery { Text = TextQuery.Parse("parola", snapshot.Analyzer), Filters = [new(Key(Tree.First))] }).Total);
    }

    [Fact]
    public async Task Without_a_culture_declared_fields_are_not_read_and_an_unknown_one_shows_nothing()
    {
        using var index = await IndexAsync(new FailingDeclaration());

        Assert.True(index.For("")!.Contains(Tree.Sheet));
        Assert.Equal(0, index.For("")!.Search(new SearchQuery { Text = TextQuery.Parse("parola", index.For("")!.Analyzer) }).Total);
        Assert.Equal(0, index.For("xx-YY")!.Count);
    }

    private static Passoparola.Cms.Search.Querying.Clauses.KeywordClause Key(Guid key) => new("itemId", [key.ToString("D")]);

    private static IEnumerable<Guid> Referring(LiveContentIndex index, string text)
    {
        var snapshot = index.For("it-IT")!;
        var found = snapshot.Search(new SearchQuery { Text = TextQuery.Parse(text, snapshot.Analyzer), Reasons = true });
        return found.Hits.Where(hit => hit.Reasons.All(reason => reason.Field == RelatedNames.Field)).Select(hit => hit.Key);
    }

    private async Task<LiveContentIndex> IndexAsync(ISearchDeclaration declaration)
    {
        var settings = Cms.Get<IOptionsMonitor<DeliveryApiSettings>>();
        var navigation = Cms.Get<IDocumentNavigationQueryService>();
        var fields = new IndexFields(Cms.Get<ContentIndexHandlerCollection>(), [declaration], NullLogger<IndexFields>.Instance);
        var index = new LiveContentIndex(
            new DocumentReading(fields, navigation, settings),
            Cms.Get<PublishedIndexSource>(),
            navigation,
            Cms.Get<ILanguageService>(),
            settings,
            NullLogger<LiveContentIndex>.Instance);
        await index.RebuildAsync();
        return index;
    }

    private Content Page(string name, Guid? related)
    {
        var page = new Content(name, Tree.Root.Id, Cms.Get<IContentTypeService>().Get(ContractTree.PageAlias)!);
        page.SetCultureName(name, "it-IT");
        page.SetValue("related", related is null ? null : Udi.Create(Constants.UdiEntityType.Document, related.Value).ToString());
        return page;
    }

    private IContent Publish(IContent document)
    {
        Assert.True(Documents.Save(document).Success);
        Assert.True(Documents.Publish(document, ["it-IT"]).Success);
        return document;
    }
}
