using Passoparola.Cms.Infrastructure.Schema;
using Passoparola.Cms.Infrastructure.Schema.Files;
using Passoparola.Cms.Tests.Support;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace Passoparola.Cms.Tests.Infrastructure.Schema;

/// <summary>A schema folder of one type and its documents, with keys of its own, and the running site it is imported into.</summary>
internal sealed class SmallSite(CmsApplication cms)
{
    private static readonly Guid TextBox = new("0cc0eba1-9960-42c9-bf9b-60e150b429ae");

    private readonly SchemaFolderOnDisk _folder = new();
    private readonly Guid _type = Guid.NewGuid();
    private readonly string _alias = $"small{Guid.NewGuid():N}";
    private readonly Guid _tab = Guid.NewGuid();
    private readonly Dictionary<string, Guid> _properties = [];

    public IContentService Documents { get; } = cms.Get<IContentService>();

    public string TypeAlias => _alias;

    public Guid TypeKey => _type;

    public SmallSite WithType(params string[] properties) => WithType(properties, mandatory: false);

    public SmallSite WithMandatoryTitle() => WithType(["title"], mandatory: true);

    /// <summary>A type with a title and a property that picks a document.</summary>
    public SmallSite WithPicker(string alias) => WithTitleAnd(alias, "Umbraco.ContentPicker", "Umb.PropertyEditorUi.DocumentPicker");

    /// <summary>A type with a title and a property of rich text.</summary>
    public SmallSite WithRichText(string alias) => WithTitleAnd(alias, "Umbraco.RichText", "Umb.PropertyEditorUi.Tiptap");

    private SmallSite WithTitleAnd(string alias, string editorAlias, string editorUiAlias)
    {
        var dataType = Guid.NewGuid();
        _folder.With("DataTypes/own.config", $$"""
            <DataType Key="{{dataType}}" Alias="Own {{dataType:N}}" Level="1">
              <Info>
                <Name>Own {{dataType:N}}</Name>
                <EditorAlias>{{editorAlias}}</EditorAlias>
                <EditorUIAlias>{{editorUiAlias}}</EditorUIAlias>
              </Info>
              <Config><![CDATA[{}]]></Config>
            </DataType>
            """);
        return WithType(Property("title", 0, mandatory: false), Property(alias, 1, mandatory: false) with { Definition = dataType, EditorAlias = editorAlias });
    }

    private SmallSite WithType(string[] properties, bool mandatory) =>
        WithType([.. properties.Select((alias, order) => Property(alias, order, mandatory))]);

    private SmallSite WithType(params PropertyFile[] properties)
    {
        var info = new TypeInfo("Small", "icon-document", "folder.png", null, AllowAtRoot: true, ListView: null, ContentVariation.Nothing, IsElement: false, PreventCleanup: false, null, null, null);
        _folder.With("ContentTypes/small.config", new TypeFile(SchemaKind.ContentTypes, _type, _alias, info)
        {
            Compositions = [],
            Structure = [],
            Properties = properties,
            Tabs = [new TabFile(_tab, "Content", "content", PropertyGroupType.Tab, 0)],
        });
        return this;
    }

    public SmallSite WithDocument(Guid key, string name, string? title, Guid? parent = null, bool published = true) =>
        WithDocument(key, name, parent, published, title is null ? [] : [new PropertyValueFile("title", null, null, title)]);

    public SmallSite WithDocument(Guid key, string name, string alias, GuidUdi picked) =>
        WithDocument(key, name, alias, picked.ToString());

    public SmallSite WithDocument(Guid key, string name, string alias, string value) =>
        WithDocument(key, name, null, published: true, new PropertyValueFile(alias, null, null, value));

    private SmallSite WithDocument(Guid key, string name, Guid? parent, bool published, params PropertyValueFile[] values)
    {
        _folder.With($"Content/{key:N}.config", new ContentFile(key, name, parent, _alias, new DateTime(2026, 1, 31, 0, 0, 0, DateTimeKind.Utc), 1000, Trashed: false, published)
        {
            Names = new Dictionary<string, string>(),
            PublishedCultures = new HashSet<string>(),
            Values = values,
        });
        return this;
    }

    public SmallSite WithMarker(Guid key)
    {
        _folder.With($"Content/{key:N}.config", $"<Empty Key=\"{key}\" Alias=\"gone\" Change=\"Delete\" />");
        return this;
    }

    public SmallSite With(string file, string text)
    {
        _folder.With(file, text);
        return this;
    }

    public SmallSite Without(Guid key)
    {
        System.IO.File.Delete(Path.Combine(_folder.Path, $"Content/{key:N}.config"));
        return this;
    }

    public Task<SchemaImportReport> ImportAsync() => cms.Get<ISchemaImport>()
        .RunAsync(new SchemaImportRequest(_folder.Path, Demo: false), new SilentProgress(), TestContext.Current.CancellationToken);

    public async Task<string> RefusalAsync() => (await Assert.ThrowsAsync<SchemaException>(ImportAsync)).Message;

    public string? TitleOf(Guid key) => Documents.GetById(key)?.GetValue("title") as string;

    private PropertyFile Property(string alias, int order, bool mandatory) => new(
        KeyOf(alias), alias, alias, TextBox, "Umbraco.TextBox", mandatory, null, null, order, "content", ContentVariation.Nothing, null, null, LabelOnTop: false);

    private Guid KeyOf(string alias) => _properties.TryGetValue(alias, out var key) ? key : _properties[alias] = Guid.NewGuid();

    private sealed class SilentProgress : ISchemaProgress
    {
        public void Committed(SchemaCommit commit)
        {
        }
    }
}
