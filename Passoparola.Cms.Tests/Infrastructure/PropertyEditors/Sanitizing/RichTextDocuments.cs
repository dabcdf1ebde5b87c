using System.Text.Json;
using Passoparola.Cms.Tests.Support;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Strings;

namespace Passoparola.Cms.Tests.Infrastructure.PropertyEditors.Sanitizing;

/// <summary>Documents on the running site whose rich text and blocks hold blocks with rich text and blocks, and so on.</summary>
[Collection<RunningCms>]
public abstract class RichTextDocuments(CmsApplication cms) : IAsyncLifetime
{
    protected const string Title = "titolo";
    protected const string Text = "testo";
    protected const string Blocks = "blocchi";
    protected const int User = Constants.Security.SuperUserId;

    /// <summary>The type of the blocks; the same for the whole run, because test data names it.</summary>
    protected static readonly Guid ElementKey = Guid.NewGuid();

    private IDataType _richText = null!;
    private IDataType _blockList = null!;

    protected CmsApplication Cms => cms;

    protected IContentService Documents => cms.Get<IContentService>();

    protected IContentType Type { get; private set; } = null!;

    private IContentTypeService Types => cms.Get<IContentTypeService>();

    public async ValueTask InitializeAsync()
    {
        _richText = await DataTypeAsync(Constants.PropertyEditors.Aliases.RichText);
        _blockList = await DataTypeAsync(Constants.PropertyEditors.Aliases.BlockList);
        if (Types.Get(ElementKey) is null)
        {
            await CreateTypeAsync(ElementKey, isElement: true);
        }

        Type = await CreateTypeAsync(Guid.NewGuid(), isElement: false);
    }

    public ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        return ValueTask.CompletedTask;
    }

    protected Content New(string alias, string value)
    {
        var document = new Content($"Pagina {Guid.NewGuid():N}", Constants.System.Root, Type);
        document.SetValue(alias, value);
        return document;
    }

    protected void Save(IContent document) => Assert.True(Documents.Save(document, User).Success);

    protected void Publish(IContent document)
    {
        Save(document);
        var published = Documents.Publish(document, ["*"], User);
        Assert.True(published.Success, published.Result.ToString());
    }

    protected IContent Reloaded(IContent document) => Documents.GetById(document.Key)!;

    protected static string Rich(string markup, params object[] blocks) =>
        JsonSerializer.Serialize(new { markup, blocks = Value(blocks, "Umbraco.RichText") });

    protected static string List(params object[] blocks) => JsonSerializer.Serialize(Value(blocks, "Umbraco.BlockList"));

    protected static object Block(string alias, object value) =>
        new { key = Guid.NewGuid(), contentTypeKey = ElementKey, values = new[] { new { alias, value } } };

    protected async Task<IMediaType> MediaTypeAsync()
    {
        var alias = $"media{Guid.NewGuid():N}";
        var type = new MediaType(cms.Get<IShortStringHelper>(), Constants.System.Root) { Alias = alias, Name = alias, AllowedAsRoot = true };
        type.AddPropertyType(Property(_richText, Text), "contenuto", "Contenuto");
        var created = await cms.Get<IMediaTypeService>().CreateAsync(type, Constants.Security.SuperUserKey);
        Assert.True(created.Success, created.Result.ToString());
        return cms.Get<IMediaTypeService>().Get(type.Key)!;
    }

    private static object Value(object[] blocks, string layout)
    {
        var keys = blocks.Select(block => (Guid)block.GetType().GetProperty("key")!.GetValue(block)!).ToArray();
        return new
        {
            layout = new Dictionary<string, object> { [layout] = keys.Select(key => new { contentKey = key }) },
            contentData = blocks,
            settingsData = Array.Empty<object>(),
            expose = keys.Select(key => new { contentKey = key, culture = (string?)null, segment = (string?)null }),
        };
    }

    private async Task<IContentType> CreateTypeAsync(Guid key, bool isElement)
    {
        var alias = $"ricco{key:N}";
        var type = new ContentType(cms.Get<IShortStringHelper>(), Constants.System.Root)
        {
            Key = key,
            Alias = alias,
            Name = alias,
            AllowedAsRoot = !isElement,
            IsElement = isElement,
        };
        type.AddPropertyType(Property(await DataTypeAsync("Umbraco.TextBox"), Title), "contenuto", "Contenuto");
        type.AddPropertyType(Property(_richText, Text), "contenuto");
        type.AddPropertyType(Property(_blockList, Blocks), "contenuto");
        var created = await Types.CreateAsync(type, Constants.Security.SuperUserKey);
        Assert.True(created.Success, created.Result.ToString());
        return Types.Get(key)!;
    }

    private PropertyType Property(IDataType dataType, string alias) => new(cms.Get<IShortStringHelper>(), dataType, alias) { Name = alias };

    private async Task<IDataType> DataTypeAsync(string editorAlias)
    {
        Assert.True(cms.Get<PropertyEditorCollection>().TryGet(editorAlias, out var editor), editorAlias);
        var dataType = new DataType(editor, cms.Get<IConfigurationEditorJsonSerializer>())
        {
            Name = $"{editorAlias} {Guid.NewGuid():N}",
            DatabaseType = ValueTypes.ToStorageType(editor.GetValueEditor().ValueType),
            ConfigurationData = new Dictionary<string, object> { ["blocks"] = new[] { new { contentElementTypeKey = ElementKey } } },
        };
        var created = await cms.Get<IDataTypeService>().CreateAsync(dataType, Constants.Security.SuperUserKey);
        Assert.True(created.Success, created.Status.ToString());
        return created.Result;
    }
}
