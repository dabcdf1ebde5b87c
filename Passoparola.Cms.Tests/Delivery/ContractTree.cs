using Passoparola.Cms.Tests.Support;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Strings;

namespace Passoparola.Cms.Tests.Delivery;

/// <summary>
/// A small tree beside the seed for pinning the contract, made once for the process:
/// <code>
/// Contratto / Contract
///   Prima pagina / First page     related: Seconda, code: uno
///   Seconda pagina                related: Terza, code: due; Italian only
///     Terza pagina / Third page   related: Prima, code: tre; unreachable in English
///   Scheda                        does not vary
///   Bozza                         never published
/// </code>
/// </summary>
internal sealed class ContractTree
{
    public const string PageAlias = "contractPage";
    public const string FactAlias = "contractFact";
    private const string Italian = "it-IT";
    private const string English = "en-GB";

    private static readonly SemaphoreSlim Making = new(1, 1);
    private static ContractTree? _made;

    private readonly IContentService _documents;

    private ContractTree(CmsApplication cms, IContentType page, IContentType fact)
    {
        _documents = cms.Get<IContentService>();
        Root = Page(page, Constants.System.Root, "Contratto", "Contract", null);
        Third = Guid.NewGuid();
        First = Guid.NewGuid();
        var second = new Content("Seconda pagina", Root.Id, page) { Key = Guid.NewGuid() };
        Second = Page(page, Root.Id, "Seconda pagina", null, "due", Third, second.Key).Key;
        Page(page, Root.Id, "Prima pagina", "First page", "uno", Second, First);
        Page(page, _documents.GetById(Second)!.Id, "Terza pagina", "Third page", "tre", First, Third);
        var sheet = new Content("Scheda", Root.Id, fact);
        Publish(sheet, "*");
        Sheet = sheet.Key;
        var draft = new Content("Bozza", Root.Id, fact);
        Assert.True(_documents.Save(draft).Success);
        Draft = draft.Key;
    }

    public IContent Root { get; }

    public Guid First { get; }

    public Guid Second { get; }

    public Guid Third { get; }

    public Guid Sheet { get; }

    public Guid Draft { get; }

    public static async Task<ContractTree> InAsync(CmsApplication cms)
    {
        await Making.WaitAsync(TestContext.Current.CancellationToken);
        try
        {
            return _made ??= new ContractTree(
                cms,
                await TypeAsync(cms, PageAlias, ContentVariation.Culture),
                await TypeAsync(cms, FactAlias, ContentVariation.Nothing));
        }
        finally
        {
            Making.Release();
        }
    }

    private Content Page(IContentType type, int parentId, string italian, string? english, string? code, Guid? related = null, Guid? key = null)
    {
        var page = new Content(italian, parentId, type) { Key = key ?? Guid.NewGuid() };
        page.SetCultureName(italian, Italian);
        page.SetCultureName(english, English);
        page.SetValue("title", $"Titolo {italian}", Italian);
        page.SetValue("code", code);
        page.SetValue("related", related is null ? null : Udi.Create(Constants.UdiEntityType.Document, related.Value).ToString());
        if (english is not null)
        {
            page.SetValue("title", $"Title {english}", English);
        }

        Publish(page, english is null ? [Italian] : [Italian, English]);
        return page;
    }

    private void Publish(Content document, params string[] cultures)
    {
        Assert.True(_documents.Save(document).Success);
        var published = _documents.Publish(document, cultures);
        Assert.True(published.Success, $"{document.Name}: {published.Result}");
    }

    private static async Task<IContentType> TypeAsync(CmsApplication cms, string alias, ContentVariation variation)
    {
        var type = new ContentType(cms.Get<IShortStringHelper>(), Constants.System.Root) { Alias = alias, Name = alias, Variations = variation, AllowedAsRoot = true };
        if (variation == ContentVariation.Culture)
        {
            type.AddPropertyGroup("content", "Content");
            await AddAsync(cms, type, "title", Constants.PropertyEditors.Aliases.TextBox, ContentVariation.Culture);
            await AddAsync(cms, type, "code", Constants.PropertyEditors.Aliases.TextBox, ContentVariation.Nothing);
            await AddAsync(cms, type, "related", Constants.PropertyEditors.Aliases.ContentPicker, ContentVariation.Nothing);
        }

        var created = await cms.Get<IContentTypeService>().CreateAsync(type, Constants.Security.SuperUserKey);
        Assert.True(created.Success, created.Result.ToString());
        return type;
    }

    private static async Task AddAsync(CmsApplication cms, ContentType type, string alias, string editor, ContentVariation variation)
    {
        var dataType = (await cms.Get<IDataTypeService>().GetByEditorAliasAsync(editor)).First();
        type.AddPropertyType(new PropertyType(cms.Get<IShortStringHelper>(), dataType, alias) { Name = alias, Variations = variation }, "content", "Content");
    }
}
