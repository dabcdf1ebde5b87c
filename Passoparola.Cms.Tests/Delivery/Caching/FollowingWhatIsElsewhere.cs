using System.Text.Json;
using Passoparola.Cms.Api.Delivery.Caching;
using Passoparola.Cms.Tests.Support;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Strings;

namespace Passoparola.Cms.Tests.Delivery.Caching;

/// <summary>Answers follow media, the order of roots and what is read by nobody's key.</summary>
[Collection<RunningCms>]
public sealed class FollowingWhatIsElsewhere(CmsApplication cms) : DeliveryContract(cms)
{
    private IMediaService Media => Cms.Get<IMediaService>();

    private IContentService Documents => Cms.Get<IContentService>();

    [Fact]
    public async Task Renamed_replaced_and_lost_media_are_followed_where_they_are_picked()
    {
        var folder = Kept(Media.CreateMedia($"Cartella {Guid.NewGuid():N}", Constants.System.Root, Constants.Conventions.MediaTypes.Folder));
        var picked = Kept(Media.CreateMedia("Prima", folder.Id, Constants.Conventions.MediaTypes.Folder));
        var document = await PickingAsync(picked);
        var address = $"/content/item/{document.Key}";
        Assert.Equal(["Prima"], Names(await JsonAsync(address)));

        picked.Name = "Dopo";
        Kept(picked);
        Assert.Equal(["Dopo"], Names(await JsonAsync(address)));

        var made = Cms.Get<Renderings>().Made;
        var unrelated = Kept(Media.CreateMedia("Estranea", folder.Id, Constants.Conventions.MediaTypes.Folder));
        Assert.Equal(["Dopo"], Names(await JsonAsync(address)));
        Assert.Equal(made, Cms.Get<Renderings>().Made);

        Assert.True(Media.MoveToRecycleBin(picked).Success);
        Assert.Empty(Names(await JsonAsync(address)));
        Assert.True(Media.MoveToRecycleBin(unrelated).Success);
    }

    [Fact]
    public async Task A_renamed_folder_renames_the_paths_below_it()
    {
        var name = $"Raccolta {Guid.NewGuid():N}";
        var folder = Kept(Media.CreateMedia(name, Constants.System.Root, Constants.Conventions.MediaTypes.Folder));
        var inner = Kept(Media.CreateMedia("Dentro", folder.Id, Constants.Conventions.MediaTypes.Folder));
        Assert.Equal($"/{name}/Dentro/", (await JsonAsync($"/media/item/{inner.Key}")).GetProperty("path").GetString());

        folder.Name = $"{name} nuova";
        Kept(folder);

        Assert.Equal($"/{name} nuova/Dentro/", (await JsonAsync($"/media/item/{inner.Key}")).GetProperty("path").GetString());
        Assert.Equal("Dentro", (await JsonAsync($"/media/item/{name} nuova/Dentro")).GetProperty("name").GetString());
        Assert.True(Media.MoveToRecycleBin(folder).Success);
    }

    [Fact]
    public async Task The_first_root_has_no_segment_whichever_it_is()
    {
        var roots = Documents.GetRootContent().OrderBy(document => document.SortOrder).ToList();
        Content[] own = [PublishedRoot("Prima"), PublishedRoot("Seconda")];
        var (first, second) = ($"/content/item/{own[0].Key}", $"/content/item/{own[1].Key}");
        Assert.NotEqual("/", Path(await JsonAsync(first)));
        Assert.NotEqual("/", Path(await JsonAsync(second)));

        try
        {
            Assert.True(Documents.Sort([own[0], own[1], .. roots]).Success);
            Assert.Equal("/", Path(await JsonAsync(first)));
            Assert.NotEqual("/", Path(await JsonAsync(second)));

            Assert.True(Documents.Sort([own[1], own[0], .. roots]).Success);
            Assert.NotEqual("/", Path(await JsonAsync(first)));
            Assert.Equal("/", Path(await JsonAsync(second)));

            Assert.True(Documents.Delete(Documents.GetById(own[1].Key)!).Success);
            Assert.Equal("/", Path(await JsonAsync(first)));

            Assert.True(Documents.Sort([.. roots, own[0]]).Success);
            Assert.NotEqual("/", Path(await JsonAsync(first)));
        }
        finally
        {
            Assert.True(Documents.Sort(roots).Success);
            Assert.All(own.Select(root => Documents.GetById(root.Key)).OfType<IContent>(), left => Assert.True(Documents.Delete(left).Success));
        }
    }

    private static string[] Names(JsonElement document) =>
        [.. document.GetProperty("properties").GetProperty("immagini").EnumerateArray().Select(media => media.GetProperty("name").GetString()!)];

    private static string Path(JsonElement document) => document.GetProperty("route").GetProperty("path").GetString()!;

    private Content PublishedRoot(string name)
    {
        var root = new Content($"{name} radice {Guid.NewGuid():N}", Constants.System.Root, Cms.Get<IContentTypeService>().Get(ContractTree.FactAlias)!);
        Assert.True(Documents.Save(root).Success);
        Assert.True(Documents.Publish(root, ["*"]).Success);
        return root;
    }

    private IMedia Kept(IMedia media)
    {
        Assert.True(Media.Save(media).Success);
        return media;
    }

    private async Task<Content> PickingAsync(IMedia picked)
    {
        Assert.True(Cms.Get<PropertyEditorCollection>().TryGet(Constants.PropertyEditors.Aliases.MediaPicker3, out var editor));
        var dataType = await Cms.Get<IDataTypeService>().CreateAsync(
            new DataType(editor, Cms.Get<IConfigurationEditorJsonSerializer>())
            {
                Name = $"Immagini {Guid.NewGuid():N}",
                DatabaseType = ValueTypes.ToStorageType(editor.GetValueEditor().ValueType),
            },
            Constants.Security.SuperUserKey);
        var alias = $"conImmagini{Guid.NewGuid():N}";
        var type = new ContentType(Cms.Get<IShortStringHelper>(), Constants.System.Root) { Alias = alias, Name = alias };
        type.AddPropertyType(new PropertyType(Cms.Get<IShortStringHelper>(), dataType.Result, "immagini") { Name = "immagini" }, "contenuto", "Contenuto");
        Assert.True((await Cms.Get<IContentTypeService>().CreateAsync(type, Constants.Security.SuperUserKey)).Success);
        var document = new Content($"Con immagini {Guid.NewGuid():N}", Constants.System.Root, type);
        document.SetValue("immagini", $$"""[{"key":"{{Guid.NewGuid()}}","mediaKey":"{{picked.Key}}","mediaTypeAlias":"","crops":[],"focalPoint":null}]""");
        Assert.True(Documents.Save(document).Success);
        var published = Documents.Publish(document, ["*"]);
        Assert.True(published.Success, published.Result.ToString());
        return document;
    }
}
