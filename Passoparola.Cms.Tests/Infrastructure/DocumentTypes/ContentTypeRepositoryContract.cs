using System.Data;
using Passoparola.Cms.Tests.Support;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.ContentEditing;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.Scoping;
using Umbraco.Cms.Core.Strings;

namespace Passoparola.Cms.Tests.Infrastructure.DocumentTypes;

public abstract class ContentTypeRepositoryContract(TestDatabase database)
{
    private readonly RoomsUnderTest _rooms = database.OpenTypes();

    private IContentTypeRepository Types => _rooms.Get<IContentTypeRepository>();

    [Fact]
    public void A_type_is_read_back_with_all_it_says()
    {
        var list = _rooms.SaveDataType("Elenco");
        var type = _rooms.NewType("opportunity", ContentVariation.Culture);
        type.Description = "Scheda di un'opportunità";
        type.Icon = "icon-hands";
        type.AllowedAsRoot = true;
        type.ListView = list.Key;
        type.HistoryCleanup = new HistoryCleanup { PreventCleanup = true, KeepAllVersionsNewerThanDays = 30 };
        _rooms.SaveType(type);

        var read = Read(type);

        Assert.Equal(("opportunity", "Scheda di un'opportunità", "icon-hands"), (read.Alias, read.Description, read.Icon));
        Assert.Equal((true, false, list.Key, ContentVariation.Culture), (read.AllowedAsRoot, read.IsElement, read.ListView, read.Variations));
        Assert.Equal((true, 30, (int?)null), (read.HistoryCleanup!.PreventCleanup, read.HistoryCleanup.KeepAllVersionsNewerThanDays, read.HistoryCleanup.KeepLatestVersionPerDayForDays));
        Assert.False(read.IsDirty());
    }

    [Fact]
    public void Tabs_groups_and_properties_are_read_back_in_their_order()
    {
        var text = _rooms.SaveDataType("Testo");
        var type = _rooms.NewType("page");
        type.AddPropertyGroup("content", "Contenuto");
        type.AddPropertyGroup("content/texts", "Testi");
        type.PropertyGroups["content"].Type = PropertyGroupType.Tab;
        var title = _rooms.NewProperty(text, "title");
        title.Mandatory = true;
        title.MandatoryMessage = "Scrivi un titolo";
        title.ValidationRegExp = "^[A-Z]";
        title.LabelOnTop = true;
        type.AddPropertyType(title, "content/texts");
        type.AddPropertyType(_rooms.NewProperty(text, "note"), "content/texts");
        type.AddPropertyType(_rooms.NewProperty(text, "loose"));
        _rooms.SaveType(type);

        var read = Read(type);

        Assert.Equal([("content", PropertyGroupType.Tab), ("content/texts", PropertyGroupType.Group)], read.PropertyGroups.Select(group => (group.Alias, group.Type)));
        Assert.Equal(["title", "note"], read.PropertyGroups["content/texts"].PropertyTypes!.Select(property => property.Alias));
        Assert.Equal(["loose"], read.NoGroupPropertyTypes.Select(property => property.Alias));
        var property = read.PropertyTypes.Single(property => property.Alias == "title");
        Assert.Equal((true, "Scrivi un titolo", "^[A-Z]", true), (property.Mandatory, property.MandatoryMessage, property.ValidationRegExp, property.LabelOnTop));
        Assert.Equal(read.PropertyGroups["content/texts"].Id, property.PropertyGroupId!.Value);
        Assert.Equal((text.Id, TypesRooms.Text, ValueStorageType.Nvarchar), (property.DataTypeId, property.PropertyEditorAlias, property.ValueStorageType));
    }

    [Fact]
    public void A_property_keeps_its_id_over_saves_and_an_id_is_never_given_twice()
    {
        var text = _rooms.SaveDataType("Testo");
        var type = _rooms.NewType("page");
        type.AddPropertyType(_rooms.NewProperty(text, "title"), "content", "Contenuto");
        _rooms.SaveType(type);
        var id = Read(type).PropertyTypes.Single().Id;

        var again = Read(type);
        again.PropertyTypes.Single().Name = "Titolo";
        _rooms.SaveType(again);
        Assert.Equal((id, "Titolo"), (Read(type).PropertyTypes.Single().Id, Read(type).PropertyTypes.Single().Name));

        again.RemovePropertyType("title");
        _rooms.SaveType(again);
        again.AddPropertyType(_rooms.NewProperty(text, "title"), "content", "Contenuto");
        _rooms.SaveType(again);
        Assert.True(Read(type).PropertyTypes.Single().Id > id);
    }

    [Fact]
    public void A_property_that_comes_without_an_id_is_known_by_its_key()
    {
        var text = _rooms.SaveDataType("Testo");
        var type = _rooms.NewType("page");
        type.AddPropertyType(_rooms.NewProperty(text, "title"), "content", "Contenuto");
        _rooms.SaveType(type);
        var stored = Read(type).PropertyTypes.Single();

        var imported = Read(type);
        imported.RemovePropertyType("title");
        var same = _rooms.NewProperty(text, "heading");
        same.Key = stored.Key;
        imported.AddPropertyType(same, "content", "Contenuto");
        _rooms.SaveType(imported);

        Assert.Equal((stored.Id, "heading"), (Read(type).PropertyTypes.Single().Id, Read(type).PropertyTypes.Single().Alias));
    }

    [Fact]
    public void What_is_composed_is_seen_by_its_users_at_once_over_several_steps()
    {
        var text = _rooms.SaveDataType("Testo");
        var seo = _rooms.SaveType(_rooms.NewType("seo"));
        var basics = _rooms.NewType("basics");
        basics.AddContentType(seo);
        _rooms.SaveType(basics);
        var page = _rooms.NewType("page");
        page.AddContentType(basics);
        _rooms.SaveType(page);

        var changed = Read(seo);
        changed.AddPropertyType(_rooms.NewProperty(text, "metaTitle"), "seo", "Motori di ricerca");
        _rooms.SaveType(changed);

        Assert.Equal(["metaTitle"], Read(page).CompositionPropertyTypes.Select(property => property.Alias));
        Assert.Equal([basics.Id, seo.Id], Read(page).CompositionIds());
    }

    [Fact]
    public void A_composed_property_varies_only_as_far_as_the_type_that_uses_it()
    {
        var text = _rooms.SaveDataType("Testo");
        var seo = _rooms.NewType("seo", ContentVariation.Culture);
        seo.AddPropertyType(_rooms.NewProperty(text, "metaTitle", ContentVariation.Culture), "seo", "Motori di ricerca");
        _rooms.SaveType(seo);
        var (varying, invariant) = (_rooms.NewType("page", ContentVariation.Culture), _rooms.NewType("organisation"));
        varying.AddContentType(seo);
        invariant.AddContentType(seo);
        _rooms.SaveType(varying);
        _rooms.SaveType(invariant);

        Assert.Equal(ContentVariation.Culture, Read(varying).CompositionPropertyTypes.Single().Variations);
        Assert.Equal(ContentVariation.Nothing, Read(invariant).CompositionPropertyTypes.Single().Variations);
    }

    [Fact]
    public void A_type_cannot_be_composed_of_itself()
    {
        var seo = _rooms.SaveType(_rooms.NewType("seo"));
        var page = _rooms.NewType("page");
        page.AddContentType(seo);
        _rooms.SaveType(page);

        var circle = Read(seo);
        circle.AddContentType(Read(page));

        Assert.Throws<InvalidOperationException>(() => _rooms.SaveType(circle));
    }

    [Fact]
    public void Allowed_children_keep_their_order_and_know_their_parents()
    {
        var (site, page, news) = (_rooms.NewType("site"), _rooms.SaveType(_rooms.NewType("page")), _rooms.SaveType(_rooms.NewType("newsItem")));
        site.AllowedContentTypes = [new ContentTypeSort(page.Key, 1, page.Alias), new ContentTypeSort(news.Key, 0, news.Alias)];
        _rooms.SaveType(site);

        Assert.Equal(["newsItem", "page"], Read(site).AllowedContentTypes!.Select(child => child.Alias));
        Assert.Equal([site.Key], _rooms.InScope(() => Types.GetAllowedParentKeys(page.Key)));
    }

    [Fact]
    public void Deleting_a_type_removes_it_where_others_name_it()
    {
        var seo = _rooms.SaveType(_rooms.NewType("seo"));
        var page = _rooms.NewType("page");
        page.AddContentType(seo);
        page.AllowedContentTypes = [new ContentTypeSort(seo.Key, 0, seo.Alias)];
        _rooms.SaveType(page);

        _rooms.InScope(() => Types.Delete(seo));

        Assert.Null(_rooms.InScope(() => Types.Get(seo.Key)));
        Assert.Empty(Read(page).ContentTypeComposition);
        Assert.Empty(Read(page).AllowedContentTypes!);
    }

    [Fact]
    public void An_alias_belongs_to_one_document_type()
    {
        _rooms.SaveType(_rooms.NewType("page"));

        Assert.Throws<DuplicateNameException>(() => _rooms.SaveType(_rooms.NewType("Page")));
        Assert.Equal("page1", _rooms.InScope(() => Types.GetUniqueAlias("page")));
    }

    [Fact]
    public void A_property_of_a_data_type_that_does_not_exist_is_refused()
    {
        var type = _rooms.NewType("page");
        var property = _rooms.NewProperty(_rooms.NewDataType("Mai salvato"), "title");
        property.DataTypeKey = Guid.NewGuid();
        type.AddPropertyType(property, "content", "Contenuto");

        Assert.Throws<InvalidOperationException>(() => _rooms.SaveType(type));
    }

    [Fact]
    public void Media_types_and_document_types_do_not_meet()
    {
        var media = new MediaType(_rooms.Get<IShortStringHelper>(), -1) { Alias = "photo", Name = "Foto" };
        _rooms.InScope(() => _rooms.Get<IMediaTypeRepository>().Save(media));
        _rooms.SaveType(_rooms.NewType("page"));

        Assert.Null(_rooms.InScope(() => Types.Get(media.Id)));
        Assert.Equal(["photo"], _rooms.InScope(() => _rooms.Get<IMediaTypeRepository>().GetMany(Array.Empty<int>()).Select(type => type.Alias)));
        Assert.Equal(["photo"], _rooms.InScope(() => Types.GetAllContentTypeAliases(Constants.ObjectTypes.MediaType)));
        Assert.Equal(["page", "photo"], _rooms.InScope(() => Types.GetAllContentTypeAliases()).Order());
    }

    [Fact]
    public void Queries_of_services_are_answered_from_memory()
    {
        var text = _rooms.SaveDataType("Testo");
        var type = _rooms.NewType("page");
        type.AddPropertyType(_rooms.NewProperty(text, "title"), "content", "Contenuto");
        _rooms.SaveType(type);
        _rooms.SaveType(_rooms.NewType("newsItem"));
        var scopes = _rooms.Get<ICoreScopeProvider>();

        Assert.Equal([type.Id], _rooms.InScope(() => Types.Get(scopes.CreateQuery<IContentType>().Where(found => found.Alias == "page"))).Select(found => found.Id));
        Assert.Equal([type.Id], _rooms.InScope(() => Types.GetByQuery(scopes.CreateQuery<PropertyType>().Where(property => property.DataTypeId == text.Id))).Select(found => found.Id));
        Assert.Equal(2, _rooms.InScope(() => Types.Count(scopes.CreateQuery<IContentType>())));
    }

    [Fact]
    public void A_moved_type_takes_what_stands_under_it_along()
    {
        var parent = _rooms.SaveType(_rooms.NewType("base"));
        var child = _rooms.SaveType(new ContentType(_rooms.Get<IShortStringHelper>(), parent, "child") { Name = "child" });
        var folder = _rooms.InScope(() =>
        {
            var container = new EntityContainer(Constants.ObjectTypes.DocumentType) { Name = "Passoparola" };
            _rooms.Get<IDocumentTypeContainerRepository>().Save(container);
            return container;
        });

        _rooms.InScope(() => Types.Move(Read(parent), folder));

        Assert.Equal($"-1,{folder.Id},{parent.Id},{child.Id}", Read(child).Path);
        Assert.Equal(3, Read(child).Level);
    }

    private IContentType Read(ContentType type) => _rooms.InScope(() => Types.Get(type.Key))!;
}
