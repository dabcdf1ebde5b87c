using Passoparola.Cms.Tests.Support;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Strings;

namespace Passoparola.Cms.Tests.Infrastructure.PublishedContent;

/// <summary>A document type of the test's own, and documents made of it through Umbraco's services.</summary>
internal sealed class TreeUnderTest(CmsApplication cms, IContentType type)
{
    public const string Headline = "headline";
    public const string Italian = "it-IT";
    public const string English = "en-GB";

    public IContentType Type => type;

    private IContentService Content => cms.Get<IContentService>();

    public static async Task<TreeUnderTest> CreateAsync(CmsApplication cms, bool variesByCulture = false)
    {
        var variation = variesByCulture ? ContentVariation.Culture : ContentVariation.Nothing;
        var alias = $"page{Guid.NewGuid():N}";
        var type = new ContentType(cms.Get<IShortStringHelper>(), -1) { Alias = alias, Name = alias, AllowedAsRoot = true, Variations = variation };
        type.AddPropertyGroup("content", "Content");
        type.AddPropertyType(await TextAsync(cms, Headline, variation), "content", "Content");
        var created = await cms.Get<IContentTypeService>().CreateAsync(type, Constants.Security.SuperUserKey);
        Assert.True(created.Success, created.Result.ToString());
        return new TreeUnderTest(cms, type);
    }

    /// <summary>A property of the seed's plain text type.</summary>
    public static async Task<PropertyType> TextAsync(CmsApplication cms, string alias, ContentVariation variation)
    {
        var dataTypes = await cms.Get<IDataTypeService>().GetByEditorAliasAsync(Constants.PropertyEditors.Aliases.TextBox);
        return new PropertyType(cms.Get<IShortStringHelper>(), dataTypes.First(), alias) { Name = alias, Variations = variation };
    }

    public IContent Save(string name, int parentId = -1, string? headline = null)
    {
        var document = Content.Create(name, parentId, type.Alias);
        document.SetValue(Headline, headline ?? name);
        Assert.True(Content.Save(document).Success);
        return document;
    }

    public IContent Publish(string name, int parentId = -1, string? headline = null) => Publish(Save(name, parentId, headline));

    public IContent PublishInBothLanguages(string name, int parentId = -1)
    {
        var document = Content.Create(name, parentId, type.Alias);
        foreach (var culture in new[] { Italian, English })
        {
            document.SetCultureName($"{name} {culture}", culture);
            document.SetValue(Headline, $"{name} {culture}", culture);
        }

        Assert.True(Content.Save(document).Success);
        return Publish(document, Italian, English);
    }

    public IContent Publish(IContent document, params string[] cultures)
    {
        var published = Content.Publish(document, cultures.Length == 0 ? ["*"] : cultures);
        Assert.True(published.Success, published.Result.ToString());
        return document;
    }

    public IPublishedContent? Read(IContent document, bool preview = false) =>
        cms.Get<IPublishedContentCache>().GetById(preview, document.Key);

    public string? HeadlineOf(IContent document, string? culture = null, bool preview = false) =>
        Read(document, preview)?.GetProperty(Headline)?.GetValue(culture) as string;
}
