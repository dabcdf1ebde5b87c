using Passoparola.Cms.Infrastructure.Nodes;
using Passoparola.Cms.Tests.Support;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace Passoparola.Cms.Tests.Infrastructure.Tags;

public abstract class TagRepositoryContract : IDisposable
{
    private const int Property = 12;

    private readonly TreeUnderTest _tree;
    private readonly ITagRepository _tags;

    protected TagRepositoryContract(TestDatabase database)
    {
        _tree = new TreeUnderTest(database);
        _tags = _tree.Get<ITagRepository>();
    }

    public void Dispose()
    {
        _tree.Dispose();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public void Assigning_replaces_or_adds()
    {
        var node = _tree.AddDocument("A");
        Assign(node, "anziani", "famiglie");
        Assign(node, "famiglie", "giovani");
        Assert.Equal(["famiglie", "giovani"], TextsOf(node));

        _tree.InScope(() => _tags.Assign(node.Id, Property, [Tag("anziani")], replaceTags: false));
        Assert.Equal(["anziani", "famiglie", "giovani"], TextsOf(node));

        _tree.InScope(() => _tags.Remove(node.Id, Property, [Tag("famiglie")]));
        Assert.Equal(["anziani", "giovani"], TextsOf(node));

        Assign(node);
        Assert.Empty(TextsOf(node));
    }

    [Fact]
    public void Tags_that_differ_by_case_only_are_one()
    {
        NodeRow first = _tree.AddDocument("A"), second = _tree.AddDocument("B");
        Assign(first, "Anziani", "anziani");
        Assign(second, "ANZIANI");

        var tag = Assert.Single(_tree.InScope(() => _tags.GetTagsForEntityType(TaggableObjectTypes.Content)));

        Assert.Equal(("Anziani", 2), (tag.Text, tag.NodeCount));
    }

    [Fact]
    public void Tagged_documents_are_found_by_tag_and_by_group()
    {
        NodeRow first = _tree.AddDocument("A"), second = _tree.AddDocument("B");
        Assign(first, "anziani", "famiglie");
        _tree.InScope(() => _tags.Assign(second.Id, Property, [Tag("anziani", "altro")]));

        Assert.Equal([first.Id], _tree.InScope(() => _tags.GetTaggedEntitiesByTag(TaggableObjectTypes.All, "Anziani", "destinatari")).Select(entity => entity.EntityId));
        Assert.Equal([first.Id, second.Id], _tree.InScope(() => _tags.GetTaggedEntitiesByTag(TaggableObjectTypes.Content, "anziani")).Select(entity => entity.EntityId));
        Assert.Empty(_tree.InScope(() => _tags.GetTaggedEntitiesByTag(TaggableObjectTypes.Media, "anziani")));
        var entity = Assert.Single(_tree.InScope(() => _tags.GetTaggedEntitiesByTagGroup(TaggableObjectTypes.Content, "destinatari")));
        var property = Assert.Single(entity.TaggedProperties);
        Assert.Equal((Property, 2), (property.PropertyTypeId, property.Tags.Count()));
    }

    [Fact]
    public void Tags_of_a_language_are_asked_for_by_its_code()
    {
        var node = _tree.AddDocument("A");
        var italian = _tree.InScope(() => _tree.Get<ILanguageRepository>().GetIdByIsoCode("it-IT", true))!.Value;
        _tree.InScope(() => _tags.Assign(node.Id, Property, [Tag("anziani", languageId: italian), Tag("tutti")]));

        Assert.Equal(["tutti"], Texts(culture: null));
        Assert.Equal(["anziani"], Texts("it-IT"));
        Assert.Equal(["anziani", "tutti"], Texts("*"));
        Assert.Empty(Texts("de-DE"));

        string[] Texts(string? culture) =>
            [.. _tree.InScope(() => _tags.GetTagsForEntity(node.Key, culture: culture)).Select(tag => tag.Text)];
    }

    [Fact]
    public void What_a_document_was_tagged_with_goes_with_it()
    {
        var node = _tree.AddDocument("A");
        Assign(node, "anziani");

        _tree.InScope(() => _tree.Get<INodes>().Delete([node.Id]));

        Assert.Empty(_tree.InScope(() => _tags.GetTagsForEntityType(TaggableObjectTypes.All, culture: "*")));
    }

    [Fact]
    public void Everything_a_document_was_tagged_with_can_be_removed()
    {
        var node = _tree.AddDocument("A");
        Assign(node, "anziani");
        _tree.InScope(() => _tags.Assign(node.Id, Property + 1, [Tag("famiglie")]));

        _tree.InScope(() => _tags.RemoveAll(node.Id, Property));
        Assert.Equal(["famiglie"], TextsOf(node));

        _tree.InScope(() => _tags.RemoveAll(node.Id));
        Assert.Empty(TextsOf(node));
    }

    private void Assign(NodeRow node, params string[] texts) =>
        _tree.InScope(() => _tags.Assign(node.Id, Property, texts.Select(text => Tag(text))));

    private string[] TextsOf(NodeRow node) => [.. _tree.InScope(() => _tags.GetTagsForEntity(node.Id)).Select(tag => tag.Text)];

    private static Tag Tag(string text, string group = "destinatari", int? languageId = null) =>
        new() { Text = text, Group = group, LanguageId = languageId };
}
