using Passoparola.Cms.Tests.Support;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Services;

namespace Passoparola.Cms.Tests.Infrastructure.PublishedContent;

[Collection<RunningCms>]
public sealed class ReadingWhatIsPublished(CmsApplication cms)
{
    private IContentService Content => cms.Get<IContentService>();

    [Fact]
    public async Task A_published_document_is_seen_at_once_and_a_saved_one_is_not()
    {
        var tree = await TreeUnderTest.CreateAsync(cms);

        var saved = tree.Save("Saved");
        var published = tree.Publish("Published", headline: "Hello");

        Assert.Null(tree.Read(saved));
        Assert.Equal("Hello", tree.HeadlineOf(published));
        Assert.Equal("Published", tree.Read(published)!.Name);
        Assert.Equal(published.Id, cms.Get<IPublishedContentCache>().GetById(false, published.Id)!.Id);
    }

    [Fact]
    public async Task What_is_saved_but_not_published_is_seen_in_preview_only()
    {
        var tree = await TreeUnderTest.CreateAsync(cms);
        var document = tree.Publish("Name", headline: "Published");

        document.Name = "New name";
        document.SetValue(TreeUnderTest.Headline, "Draft");
        Content.Save(document);

        Assert.Equal(("Name", "Published"), (tree.Read(document)!.Name, tree.HeadlineOf(document)));
        Assert.Equal(("New name", "Draft"), (tree.Read(document, preview: true)!.Name, tree.HeadlineOf(document, preview: true)));
        Assert.False(tree.Read(document)!.IsDraft());
        Assert.True(tree.Read(document, preview: true)!.IsDraft());

        tree.Publish(document);
        Assert.Equal(("New name", "Draft"), (tree.Read(document)!.Name, tree.HeadlineOf(document)));
    }

    [Fact]
    public async Task Unpublishing_hides_what_lies_under_it_until_it_is_published_again()
    {
        var tree = await TreeUnderTest.CreateAsync(cms);
        var parent = tree.Publish("Parent");
        var child = tree.Publish("Child", parent.Id);
        var grandchild = tree.Publish("Grandchild", child.Id);

        Assert.True(Content.Unpublish(parent).Success);
        Assert.All([parent, child, grandchild], document => Assert.Null(tree.Read(document)));

        tree.Publish(Content.GetById(parent.Id)!);
        Assert.All([parent, child, grandchild], document => Assert.NotNull(tree.Read(document)));
    }

    [Fact]
    public async Task A_document_published_under_an_unpublished_one_is_not_seen()
    {
        var tree = await TreeUnderTest.CreateAsync(cms);
        var parent = tree.Publish("Parent");
        var child = tree.Publish("Child", parent.Id);
        Content.Unpublish(parent);

        child.SetValue(TreeUnderTest.Headline, "Again");
        Content.Save(child);
        Content.Publish(child, ["*"]);

        Assert.Null(tree.Read(child));
    }

    [Fact]
    public async Task What_is_trashed_or_deleted_is_gone_with_everything_under_it()
    {
        var tree = await TreeUnderTest.CreateAsync(cms);
        var trashed = tree.Publish("Trashed");
        var underTrashed = tree.Publish("Under trashed", trashed.Id);
        var deleted = tree.Publish("Deleted");
        var underDeleted = tree.Publish("Under deleted", deleted.Id);

        Assert.True(Content.MoveToRecycleBin(trashed).Success);
        Assert.True(Content.Delete(deleted).Success);

        Assert.All([trashed, underTrashed, deleted, underDeleted], document => Assert.Null(tree.Read(document)));
    }

    [Fact]
    public async Task A_moved_branch_is_seen_at_its_new_place_and_hidden_under_an_unpublished_parent()
    {
        var tree = await TreeUnderTest.CreateAsync(cms);
        var parent = tree.Publish("Parent");
        var hidden = tree.Save("Hidden");
        var moved = tree.Publish("Moved");
        var child = tree.Publish("Child", moved.Id);

        Assert.True(Content.Move(moved, parent.Id).Success);
        Assert.Equal($"-1,{parent.Id},{moved.Id},{child.Id}", tree.Read(child)!.Path);
        Assert.Equal(3, tree.Read(child)!.Level);

        Assert.True(Content.Move(Content.GetById(moved.Id)!, hidden.Id).Success);
        Assert.Null(tree.Read(moved));
        Assert.Null(tree.Read(child));
    }

    [Fact]
    public async Task Each_culture_has_its_own_name_and_values_and_can_be_unpublished_alone()
    {
        var tree = await TreeUnderTest.CreateAsync(cms, variesByCulture: true);
        var document = tree.PublishInBothLanguages("Doc");

        Assert.Equal([TreeUnderTest.English, TreeUnderTest.Italian], tree.Read(document)!.Cultures.Keys.Order());
        Assert.Equal("Doc it-IT", tree.HeadlineOf(document, TreeUnderTest.Italian));
        Assert.Equal("Doc en-GB", tree.HeadlineOf(document, "EN-gb"));
        Assert.False(tree.Read(document)!.GetProperty(TreeUnderTest.Headline)!.HasValue("fr-FR"));

        Assert.True(Content.Unpublish(Content.GetById(document.Id)!, TreeUnderTest.English).Success);
        Assert.Equal([TreeUnderTest.Italian], tree.Read(document)!.Cultures.Keys);
        Assert.False(tree.Read(document)!.IsPublished(TreeUnderTest.English));
        Assert.True(tree.Read(document)!.IsPublished(TreeUnderTest.Italian));
    }

    [Fact]
    public async Task A_property_added_to_a_type_is_seen_on_documents_published_before()
    {
        var tree = await TreeUnderTest.CreateAsync(cms);
        var document = tree.Publish("Document");
        Assert.Null(tree.Read(document)!.GetProperty("added"));

        tree.Type.AddPropertyType(await TreeUnderTest.TextAsync(cms, "added", Umbraco.Cms.Core.Models.ContentVariation.Nothing), "content", "Content");
        var updated = await cms.Get<IContentTypeService>().UpdateAsync(tree.Type, Constants.Security.SuperUserKey);

        Assert.True(updated.Success);
        Assert.NotNull(tree.Read(document)!.GetProperty("added"));
        Assert.Equal("Document", tree.HeadlineOf(document));
    }

    [Fact]
    public async Task A_property_taken_from_a_type_is_gone_and_the_others_stay()
    {
        var tree = await TreeUnderTest.CreateAsync(cms);
        tree.Type.AddPropertyType(await TreeUnderTest.TextAsync(cms, "extra", Umbraco.Cms.Core.Models.ContentVariation.Nothing), "content", "Content");
        await cms.Get<IContentTypeService>().UpdateAsync(tree.Type, Constants.Security.SuperUserKey);
        var document = tree.Publish("Document");

        tree.Type.RemovePropertyType("extra");
        await cms.Get<IContentTypeService>().UpdateAsync(tree.Type, Constants.Security.SuperUserKey);

        Assert.Null(tree.Read(document)!.GetProperty("extra"));
        Assert.Equal("Document", tree.HeadlineOf(document));
    }

    [Fact]
    public async Task Reading_published_documents_asks_the_database_nothing()
    {
        var tree = await TreeUnderTest.CreateAsync(cms);
        var parent = tree.Publish("Parent");
        var children = Enumerable.Range(1, 5).Select(number => tree.Publish($"Child {number}", parent.Id)).ToArray();
        var caches = cms.Get<IDocumentCacheService>();

        var statements = await cms.StatementsDuringAsync(async () =>
        {
            foreach (var child in children)
            {
                Assert.Equal(child.Name, tree.HeadlineOf(child));
                Assert.NotNull(await caches.GetByIdAsync(child.Id, preview: false));
            }

            Assert.Equal(6, caches.GetByContentType(tree.Read(parent)!.ContentType).Count());
            Assert.Null(caches.TryGetCached(Guid.NewGuid(), preview: false, out var none) ? none : null);
        });

        Assert.Empty(statements);
    }
}
