using Microsoft.EntityFrameworkCore;
using Passoparola.Cms.Infrastructure.DataTypes;
using Passoparola.Cms.Infrastructure.Scoping;
using Passoparola.Cms.Tests.Infrastructure.DocumentTypes;
using Passoparola.Cms.Tests.Support;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.PropertyEditors;

namespace Passoparola.Cms.Tests.Infrastructure.DataTypes;

public abstract class DataTypeRepositoryContract(TestDatabase database)
{
    private readonly RoomsUnderTest _rooms = database.OpenTypes();

    private IDataTypeRepository DataTypes => _rooms.Get<IDataTypeRepository>();

    [Fact]
    public void A_data_type_is_read_back_with_its_editor_and_configuration()
    {
        var saved = _rooms.NewDataType("Codice");
        saved.EditorUiAlias = "Umb.PropertyEditorUi.TextBox";
        saved.ConfigurationData = new Dictionary<string, object> { ["maxChars"] = 12, ["hint"] = "città" };
        _rooms.InScope(() => DataTypes.Save(saved));

        var read = _rooms.InScope(() => DataTypes.Get(saved.Key))!;

        Assert.Equal((saved.Id, "Codice", TypesRooms.Text, "Umb.PropertyEditorUi.TextBox"), (read.Id, read.Name, read.EditorAlias, read.EditorUiAlias));
        Assert.Equal(("città", 12), (read.ConfigurationData["hint"], Convert.ToInt32(read.ConfigurationData["maxChars"], null)));
        Assert.Equal(ValueStorageType.Nvarchar, read.DatabaseType);
    }

    [Fact]
    public void A_name_that_is_taken_gets_a_number()
    {
        _rooms.SaveDataType("Testo");
        var second = _rooms.SaveDataType("testo");
        var third = _rooms.SaveDataType("Testo");

        Assert.Equal(["Testo", "testo (1)", "Testo (2)"], _rooms.InScope(() => DataTypes.GetMany(Array.Empty<int>()).Select(dataType => dataType.Name)));
        Assert.NotEqual(second.Id, third.Id);
    }

    [Fact]
    public void An_editor_that_no_longer_exists_loses_nothing()
    {
        var saved = _rooms.SaveDataType("Mappa");
        _rooms.InScope(() => _rooms.Get<IAmbientDatabase>().Writing.Set<DataTypeRow>()
            .ExecuteUpdate(set => set.SetProperty(row => row.EditorAlias, "Acme.Map").SetProperty(row => row.Configuration, """{"zoom":7}""")));
        _rooms.Get<StoredDataTypes>().Forget();

        var read = _rooms.InScope(() => DataTypes.Get(saved.Id))!;
        Assert.IsType<MissingPropertyEditor>(read.Editor);
        _rooms.InScope(() => DataTypes.Save(read));

        var again = _rooms.InScope(() => DataTypes.Get(saved.Id))!;
        Assert.Equal(("Acme.Map", 7), (again.EditorAlias, Convert.ToInt32(again.ConfigurationData["zoom"], null)));
    }

    [Fact]
    public void The_properties_and_lists_that_use_a_data_type_are_found_by_their_type()
    {
        var text = _rooms.SaveDataType("Testo");
        var other = _rooms.SaveDataType("Altro");
        var page = _rooms.NewType("page");
        page.AddPropertyType(_rooms.NewProperty(text, "title"), "content", "Contenuto");
        page.AddPropertyType(_rooms.NewProperty(other, "note"), "content", "Contenuto");
        page.ListView = other.Key;
        _rooms.SaveType(page);

        var udi = Udi.Create(Constants.UdiEntityType.DocumentType, page.Key);
        Assert.Equal(["title"], _rooms.InScope(() => DataTypes.FindUsages(text.Id))[udi]);
        Assert.Equal(["Altro"], _rooms.InScope(() => DataTypes.FindListViewUsages(other.Id))[udi]);
        Assert.Empty(_rooms.InScope(() => DataTypes.FindListViewUsages(text.Id)));
    }

    [Fact]
    public void Deleting_a_data_type_removes_the_properties_that_use_it()
    {
        var text = _rooms.SaveDataType("Testo");
        var kept = _rooms.SaveDataType("Altro");
        var page = _rooms.NewType("page");
        page.AddPropertyType(_rooms.NewProperty(text, "title"), "content", "Contenuto");
        page.AddPropertyType(_rooms.NewProperty(kept, "note"), "content", "Contenuto");
        _rooms.SaveType(page);

        _rooms.InScope(() => DataTypes.Delete(text));

        Assert.Null(_rooms.InScope(() => DataTypes.Get(text.Id)));
        var read = _rooms.InScope(() => _rooms.Get<IContentTypeRepository>().Get(page.Id))!;
        Assert.Equal(["note"], read.PropertyTypes.Select(property => property.Alias));
    }

    [Fact]
    public void A_moved_data_type_stands_in_its_folder()
    {
        var text = _rooms.SaveDataType("Testo");
        var folder = _rooms.SaveFolder("Passoparola");

        _rooms.InScope(() => DataTypes.Move(text, folder));

        var read = _rooms.InScope(() => DataTypes.Get(text.Id))!;
        Assert.Equal((folder.Id, 2, $"-1,{folder.Id},{text.Id}"), (read.ParentId, read.Level, read.Path));
    }

    [Fact]
    public void A_change_that_is_rolled_back_never_happened()
    {
        var text = _rooms.SaveDataType("Testo");
        using (_rooms.CreateScope())
        {
            var changed = DataTypes.Get(text.Id)!;
            changed.Name = "Altro";
            DataTypes.Save(changed);
            Assert.Equal("Altro", DataTypes.Get(text.Id)?.Name);
        }

        Assert.Equal("Testo", _rooms.InScope(() => DataTypes.Get(text.Id))?.Name);
    }
}
