using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Strings;

namespace Passoparola.Cms.Tests.Support;

/// <summary>Documents on the running site that pick each other and carry tags, in a type of the test's own.</summary>
[Collection<RunningCms>]
public abstract class LinkedDocuments(CmsApplication cms) : IAsyncLifetime
{
    protected const int User = Constants.Security.SuperUserId;

    private const string Picked = "scelto";
    private const string Tags = "etichette";

    private IContentType _type = null!;

    protected CmsApplication Cms => cms;

    /// <summary>The group of this test's tags.</summary>
    protected string TagGroup { get; } = $"gruppo{Guid.NewGuid():N}";

    private IContentService Documents => cms.Get<IContentService>();

    public async ValueTask InitializeAsync()
    {
        var alias = $"collegato{Guid.NewGuid():N}";
        var type = new ContentType(cms.Get<IShortStringHelper>(), Constants.System.Root) { Alias = alias, Name = alias, AllowedAsRoot = true };
        type.AddPropertyType(await PropertyAsync(Constants.PropertyEditors.Aliases.ContentPicker, Picked, []), "contenuto", "Contenuto");
        type.AddPropertyType(
            await PropertyAsync(Constants.PropertyEditors.Aliases.Tags, Tags, new() { ["group"] = TagGroup, ["storageType"] = "Json" }), "contenuto");
        type.AllowedContentTypes = [new ContentTypeSort(type.Key, 0, alias)];
        var created = await cms.Get<IContentTypeService>().CreateAsync(type, Constants.Security.SuperUserKey);
        Assert.True(created.Success, created.Result.ToString());
        _type = cms.Get<IContentTypeService>().Get(type.Key)!;
    }

    public ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        return ValueTask.CompletedTask;
    }

    protected IContent Publish(string name, IContent? parent = null, IContent? picks = null, string? tags = null)
    {
        var document = new Content(name, parent?.Id ?? Constants.System.Root, _type);
        document.SetValue(Picked, picks is null ? null : Udi.Create(Constants.UdiEntityType.Document, picks.Key).ToString());
        document.SetValue(Tags, tags);
        return Republish(document);
    }

    protected IContent Republish(IContent document)
    {
        Assert.True(Documents.Save(document, User).Success);
        var published = Documents.Publish(document, ["*"], User);
        Assert.True(published.Success, published.Result.ToString());
        return Documents.GetById(document.Key)!;
    }

    protected IContent Rename(IContent document, string name)
    {
        var current = Documents.GetById(document.Key)!;
        current.Name = name;
        return Republish(current);
    }

    protected IContent Pick(IContent document, IContent? picks)
    {
        var current = Documents.GetById(document.Key)!;
        current.SetValue(Picked, picks is null ? null : Udi.Create(Constants.UdiEntityType.Document, picks.Key).ToString());
        return Republish(current);
    }

    protected void Move(IContent document, IContent parent) =>
        Assert.True(Documents.Move(Documents.GetById(document.Key)!, parent.Id, User).Success);

    protected void Trash(IContent document) =>
        Assert.True(Documents.MoveToRecycleBin(Documents.GetById(document.Key)!, User).Success);

    private async Task<PropertyType> PropertyAsync(string editorAlias, string alias, Dictionary<string, object> configuration)
    {
        Assert.True(cms.Get<PropertyEditorCollection>().TryGet(editorAlias, out var editor), editorAlias);
        var dataType = new DataType(editor, cms.Get<IConfigurationEditorJsonSerializer>())
        {
            Name = $"{alias} {Guid.NewGuid():N}",
            DatabaseType = ValueTypes.ToStorageType(editor.GetValueEditor().ValueType),
            ConfigurationData = configuration,
        };
        var created = await cms.Get<IDataTypeService>().CreateAsync(dataType, Constants.Security.SuperUserKey);
        Assert.True(created.Success, created.Status.ToString());
        return new PropertyType(cms.Get<IShortStringHelper>(), created.Result, alias) { Name = alias };
    }
}
