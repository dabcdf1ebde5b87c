using Passoparola.Cms.Tests.Support;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.Services;

namespace Passoparola.Cms.Tests.Infrastructure.Entities;

public sealed class ReadingEntities(CmsApplication cms) : LinkedDocuments(cms)
{
    [Fact]
    public void A_page_of_children_shows_their_type_and_state()
    {
        var parent = Publish($"Radice {Guid.NewGuid():N}");
        Publish("Beta", parent);
        Publish("Alfa", parent);

        var page = Cms.Get<IEntityService>().GetPagedChildren(
            parent.Id, UmbracoObjectTypes.Document, 0, 1, out var total, ordering: Ordering.By("name"));

        var alfa = Assert.IsType<DocumentEntitySlim>(Assert.Single(page));
        Assert.Equal(("Alfa", 2L), (alfa.Name, total));
        Assert.Equal((parent.ContentType.Alias, parent.ContentType.Key, true), (alfa.ContentTypeAlias, alfa.ContentTypeKey, alfa.Published));
    }

    [Fact]
    public async Task A_page_costs_as_many_statements_among_many_siblings_as_among_few()
    {
        var few = Publish($"Radice {Guid.NewGuid():N}");
        var many = Publish($"Radice {Guid.NewGuid():N}");
        Publish("Uno", few);
        for (var number = 0; number < 12; number++)
        {
            Publish($"Figlio {number}", many);
        }

        var amongFew = await Cms.StatementsDuringAsync(() => ReadAsync(few));
        var amongMany = await Cms.StatementsDuringAsync(() => ReadAsync(many));

        Assert.NotEmpty(amongFew);
        Assert.Equal(amongFew.Count, amongMany.Count);
    }

    private Task ReadAsync(IContent parent)
    {
        var children = Cms.Get<IEntityService>().GetPagedChildren(
            parent.Id, UmbracoObjectTypes.Document, 0, 100, out _, ordering: Ordering.By("name", Direction.Descending));
        Assert.NotEmpty(children);
        return Task.CompletedTask;
    }
}
