using Microsoft.EntityFrameworkCore;
using Passoparola.Cms.Infrastructure.Media;
using Passoparola.Cms.Infrastructure.Nodes;
using Passoparola.Cms.Infrastructure.Scoping;
using Passoparola.Cms.Tests.Infrastructure.Documents;
using Passoparola.Cms.Tests.Support;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Scoping;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Strings;
using MediaItem = Umbraco.Cms.Core.Models.Media;

namespace Passoparola.Cms.Tests.Infrastructure.Media;

public abstract class MediaRepositoryContract : IDisposable
{
    private readonly RoomsUnderTest _rooms;
    private readonly IMediaType _type;

    protected MediaRepositoryContract(TestDatabase database)
    {
        _rooms = database.OpenDocuments(new StatementCounter());
        _type = _rooms.InScope(SaveType);
    }

    private IMediaRepository Media => _rooms.Get<IMediaRepository>();

    private IStoredMediaSource Source => _rooms.Get<IStoredMediaSource>();

    public void Dispose()
    {
        _rooms.Dispose();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public void An_item_comes_back_as_it_was_saved()
    {
        var folder = Saved(New("Foto"));
        var photo = Saved(New("Lago", folder.Id, "Il lago d'inverno"));

        var found = _rooms.InScope(() => Media.Get(photo.Key))!;

        Assert.Equal(("Lago", "Il lago d'inverno", $"{folder.Path},{photo.Id}", 2), (found.Name, found.GetValue("alt"), found.Path, found.Level));
        Assert.Equal(photo.Id, found.VersionId);
        Assert.False(found.IsDirty());
    }

    [Fact]
    public void Names_are_told_apart_from_their_siblings_names()
    {
        Saved(New("Foto"));

        Assert.Equal("foto (1)", Saved(New("foto")).Name);
    }

    [Fact]
    public void A_changed_item_keeps_its_only_version()
    {
        var photo = Saved(New("Lago"));
        photo.SetValue("alt", "Nuovo");
        Saved(photo);

        var versions = _rooms.InScope(() => Media.GetAllVersions(photo.Id).ToArray());

        Assert.Equal("Nuovo", Assert.Single(versions).GetValue("alt"));
    }

    [Fact]
    public void What_is_in_the_bin_is_smelled_and_kept_from_the_read_side()
    {
        Assert.False(_rooms.InScope(() => Media.RecycleBinSmells()));
        var photo = Saved(New("Lago"));
        photo.ParentId = Constants.System.RecycleBinMedia;
        photo.Trashed = true;
        Saved(photo);

        Assert.True(_rooms.InScope(() => Media.RecycleBinSmells()));
        Assert.Equal($"-1,-21,{photo.Id}", _rooms.InScope(() => Media.Get(photo.Id))!.Path);
        Assert.Equal([photo.Id], _rooms.InScope(() => Media.GetRecycleBin().Select(item => item.Id).ToArray()));
        Assert.Empty(_rooms.InScope(() => Source.All().ToArray()));
        Assert.True(_rooms.InScope(() => Source.Find(photo.Key))!.Trashed);
    }

    [Fact]
    public void An_item_saved_after_somebody_trashed_it_stays_in_the_bin()
    {
        var folder = Saved(New("Foto"));
        var stale = Saved(New("Lago", folder.Id));
        var trashed = _rooms.InScope(() => Media.Get(stale.Id))!;
        trashed.ParentId = Constants.System.RecycleBinMedia;
        ((MediaItem)trashed).Trashed = true;
        _rooms.InScope(() => Media.Save(trashed));

        stale.Name = "Fiume";
        Saved(stale);

        var found = _rooms.InScope(() => Media.Get(stale.Id))!;
        Assert.Equal((true, Constants.System.RecycleBinMedia, $"-1,-21,{stale.Id}"), (found.Trashed, found.ParentId, found.Path));
        Assert.Equal("Fiume", Saved(New("Fiume", folder.Id)).Name);
    }

    [Fact]
    public void The_read_side_gets_items_parents_first()
    {
        var folder = Saved(New("Foto"));
        var photo = Saved(New("Lago", folder.Id, "alt"));

        var all = _rooms.InScope(() => Source.All().ToArray());

        Assert.Equal([folder.Key, photo.Key], all.Select(item => item.Key));
        Assert.Equal((folder.Key, "alt"), (all[1].ParentKey, Assert.Single(all[1].Values).Value));
        Assert.Equal([photo.Key], _rooms.InScope(() => Source.Children(folder.Key)).Select(item => item.Key));
        Assert.Equal([folder.Key, photo.Key], _rooms.InScope(() => Source.Branch(folder.Key)).Select(item => item.Key));
    }

    [Theory]
    [InlineData("name", false, "alfa,Beta")]
    [InlineData("alt", true, "Beta,alfa")]
    public void Pages_are_ordered_by_fields_and_values(string field, bool isProperty, string expected)
    {
        Saved(New("Beta", alt: "a"));
        Saved(New("alfa", alt: "z"));

        long total = 0;
        var names = _rooms.InScope(() => Media.GetPage(
            _rooms.Get<ICoreScopeProvider>().CreateQuery<IMedia>().Where(item => item.ParentId == Constants.System.Root),
            0,
            10,
            out total,
            null,
            null,
            Ordering.By(field, isCustomField: isProperty)).Select(item => item.Name).ToArray());

        Assert.Equal((2, expected), (total, string.Join(',', names)));
    }

    [Fact]
    public void A_renamed_item_is_stored_under_the_name_it_ends_up_with()
    {
        var photo = Saved(New("Lago"));
        photo.Name = "Il\u0001 lago";
        Saved(photo);

        var stored = _rooms.InScope(() => _rooms.Get<INodes>().Find(photo.Id))!.Name;

        Assert.Equal((photo.Name, false), (stored, stored!.Contains('\u0001')));
        Assert.Equal($"{photo.Name} (1)", Saved(New(photo.Name!)).Name);
    }

    [Fact]
    public void A_tree_may_be_deep_and_a_file_s_path_long()
    {
        // Numbers without a pattern: an index may pack what repeats.
        var random = new Random(1);
        var above = $"-1,{string.Join(',', Enumerable.Range(0, 1000).Select(_ => random.Next()))}";
        var file = $"/media/{string.Join('/', Enumerable.Range(0, 1000).Select(_ => random.Next()))}.jpg";
        var folder = new NodeRow { Key = Guid.NewGuid(), ObjectType = Constants.ObjectTypes.Media, ParentId = -1, Path = above, Level = 1001, Name = "Giù" };
        _rooms.InScope(() => _rooms.Get<INodes>().Insert([folder]));
        var photo = Saved(New("Lago", folder.Id));
        _rooms.InScope(() => _rooms.Get<IAmbientDatabase>().Writing.Set<MediaRow>().Where(row => row.Id == photo.Id)
            .ExecuteUpdate(set => set.SetProperty(row => row.FilePath, file)));

        Assert.Equal($"{above},{folder.Id},{photo.Id}", _rooms.InScope(() => Media.Get(photo.Id))!.Path);
        Assert.Equal(photo.Id, _rooms.InScope(() => Media.GetMediaByPath(file))?.Id);
    }

    [Fact]
    public void Deleting_leaves_nothing_behind()
    {
        var photo = Saved(New("Lago"));

        _rooms.InScope(() => Media.Delete(photo));

        Assert.Null(_rooms.InScope(() => Media.Get(photo.Key)));
        Assert.Equal("Lago", Saved(New("Lago")).Name);
    }

    private MediaItem New(string name, int parentId = Constants.System.Root, string? alt = null)
    {
        var item = new MediaItem(name, parentId, _type);
        item.SetValue("alt", alt);
        return item;
    }

    private T Saved<T>(T item)
        where T : IMedia
    {
        _rooms.InScope(() => Media.Save(item));
        return item;
    }

    private IMediaType SaveType()
    {
        var dataType = new DataType(
            _rooms.Get<PropertyEditorCollection>()["Umbraco.Plain.String"], _rooms.Get<IConfigurationEditorJsonSerializer>())
        {
            Name = "Testo",
            DatabaseType = ValueStorageType.Nvarchar,
        };
        _rooms.Get<IDataTypeRepository>().Save(dataType);
        var shortStrings = _rooms.Get<IShortStringHelper>();
        var type = new MediaType(shortStrings, Constants.System.Root) { Alias = "foto", Name = "Foto" };
        type.AddPropertyType(new PropertyType(shortStrings, dataType, "alt") { Name = "Testo alternativo" });
        _rooms.Get<IMediaTypeRepository>().Save(type);
        return _rooms.Get<IMediaTypeRepository>().Get(type.Id)!;
    }
}
