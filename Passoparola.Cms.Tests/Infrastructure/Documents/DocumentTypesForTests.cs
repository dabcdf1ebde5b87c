using Passoparola.Cms.Tests.Support;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Strings;

namespace Passoparola.Cms.Tests.Infrastructure.Documents;

/// <summary>Document types of their own for the tests of one class, with a text, a number, a decimal, a date and a culture-varying text.</summary>
internal static class DocumentTypesForTests
{
    public const string Title = "testTitle";
    public const string Amount = "testAmount";
    public const string Price = "testPrice";
    public const string Day = "testDay";

    /// <returns>The type's key.</returns>
    public static async Task<Guid> CreateAsync(CmsApplication cms, ContentVariation variations)
    {
        var alias = $"test{Guid.NewGuid():N}";
        var type = new ContentType(cms.Get<IShortStringHelper>(), Constants.System.Root)
        {
            Alias = alias,
            Name = alias,
            AllowedAsRoot = true,
            Variations = variations,
        };
        type.AddPropertyType(await PropertyAsync(cms, "Umbraco.TextBox", Title, variations), "content", "Contenuto");
        type.AddPropertyType(await PropertyAsync(cms, Constants.PropertyEditors.Aliases.Integer, Amount), "content");
        type.AddPropertyType(await PropertyAsync(cms, Constants.PropertyEditors.Aliases.Decimal, Price), "content");
        type.AddPropertyType(await PropertyAsync(cms, Constants.PropertyEditors.Aliases.PlainDateTime, Day), "content");
        type.AllowedContentTypes = [new ContentTypeSort(type.Key, 0, alias)];
        var created = await cms.Get<IContentTypeService>().CreateAsync(type, Constants.Security.SuperUserKey);
        Assert.True(created.Success, created.Result.ToString());
        return type.Key;
    }

    private static async Task<PropertyType> PropertyAsync(
        CmsApplication cms, string editorAlias, string alias, ContentVariation variations = ContentVariation.Nothing)
    {
        Assert.True(cms.Get<PropertyEditorCollection>().TryGet(editorAlias, out var editor), editorAlias);
        var dataType = new DataType(editor, cms.Get<IConfigurationEditorJsonSerializer>())
        {
            Name = $"{alias} {Guid.NewGuid():N}",
            DatabaseType = ValueTypes.ToStorageType(editor.GetValueEditor().ValueType),
        };
        var created = await cms.Get<IDataTypeService>().CreateAsync(dataType, Constants.Security.SuperUserKey);
        Assert.True(created.Success, created.Status.ToString());
        return new PropertyType(cms.Get<IShortStringHelper>(), created.Result, alias) { Name = alias, Variations = variations };
    }
}
