using Passoparola.Cms.Infrastructure.Containers;
using Passoparola.Cms.Tests.Support;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace Passoparola.Cms.Tests.Infrastructure.Containers;

public abstract class ContainerRepositoryContract(TestDatabase database)
{
    private readonly RoomsUnderTest _rooms = database.Open(services => services.AddContainers());

    private IDocumentTypeContainerRepository Folders => _rooms.Get<IDocumentTypeContainerRepository>();

    [Fact]
    public void A_folder_in_a_folder_has_its_place_in_the_tree()
    {
        var outer = Save("Passoparola");
        var inner = Save("Schede", outer.Id);

        var read = _rooms.InScope(() => Folders.Get(inner.Key))!;

        Assert.Equal((outer.Id, 2, $"-1,{outer.Id},{inner.Id}", "Schede"), (read.ParentId, read.Level, read.Path, read.Name));
        Assert.Equal([inner.Id], _rooms.InScope(() => Folders.Get("Schede", 2)).Select(folder => folder.Id));
    }

    [Fact]
    public void Folders_stand_in_the_order_they_were_made()
    {
        Save("Seconda lettera");
        Save("Alfa");

        Assert.Equal(["Seconda lettera", "Alfa"], _rooms.InScope(() => Folders.GetMany()).Select(folder => folder.Name));
    }

    [Fact]
    public void A_name_is_taken_only_under_the_same_parent_whatever_its_case()
    {
        var outer = Save("Città");
        Save("Elementi", outer.Id);

        Assert.True(_rooms.InScope(() => Folders.HasDuplicateName(Constants.System.Root, "CITTÀ")));
        Assert.True(_rooms.InScope(() => Folders.HasDuplicateName(outer.Key, "elementi")));
        Assert.False(_rooms.InScope(() => Folders.HasDuplicateName(Constants.System.Root, "Elementi")));
    }

    [Fact]
    public void Folders_of_other_kinds_are_not_found()
    {
        var folder = Save("Passoparola");

        Assert.Null(_rooms.InScope(() => _rooms.Get<IDataTypeContainerRepository>().Get(folder.Id)));
        Assert.Null(_rooms.InScope(() => _rooms.Get<IMediaTypeContainerRepository>().Get(folder.Key)));
    }

    [Fact]
    public void A_renamed_folder_keeps_its_place_and_a_deleted_one_is_gone()
    {
        var folder = Save("Passoparola");
        folder.Name = "Catalogo";
        _rooms.InScope(() => Folders.Save(folder));
        Assert.Equal("Catalogo", _rooms.InScope(() => Folders.Get(folder.Id))?.Name);

        _rooms.InScope(() => Folders.Delete(folder));
        Assert.False(_rooms.InScope(() => Folders.Exists(folder.Id)));
    }

    private EntityContainer Save(string name, int parentId = Constants.System.Root) => _rooms.InScope(() =>
    {
        var folder = new EntityContainer(Constants.ObjectTypes.DocumentType) { Name = name, ParentId = parentId };
        Folders.Save(folder);
        return folder;
    });
}
