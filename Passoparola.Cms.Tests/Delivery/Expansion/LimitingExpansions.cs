using System.Net;
using Passoparola.Cms.Tests.Support;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Strings;

namespace Passoparola.Cms.Tests.Delivery.Expansion;

/// <summary>References that lead back multiply with each level: what one request renders for them has an end.</summary>
[Collection<RunningCms>]
public sealed class LimitingExpansions(CmsApplication cms) : DeliveryContract(cms)
{
    // Of three references to itself each level has three times the items of the one before, and the references in the last
    // level count too: 20,000 lie between 7 and 8.
    private const int Fitting = 7;
    private const int TooDeep = 8;
    private const int Deepest = 16;

    [Fact]
    public async Task An_expansion_that_multiplies_beyond_the_limit_is_a_problem_that_names_it()
    {
        var circle = await CircleAsync();

        Assert.Equal(HttpStatusCode.OK, (await GetAsync($"/content/item/{circle}?expand={Levels(Fitting)}")).StatusCode);
        await AssertProblemAsync(await GetAsync($"/content/item/{circle}?expand={Levels(TooDeep)}"), HttpStatusCode.BadRequest, "expand");
        await AssertProblemAsync(await GetAsync($"/content/items?id={circle}&expand={Levels(Deepest)}"), HttpStatusCode.BadRequest, "expand");
    }

    [Fact]
    public async Task The_limit_is_of_the_request_and_not_of_each_item()
    {
        Guid one = await CircleAsync(), two = await CircleAsync(), three = await CircleAsync();
        var levels = Levels(Fitting);

        Assert.Equal(HttpStatusCode.OK, (await GetAsync($"/content/items?id={two}&expand={levels}")).StatusCode);
        await AssertProblemAsync(await GetAsync($"/content/items?id={one}&id={two}&id={three}&expand={levels}"), HttpStatusCode.BadRequest, "expand");
    }

    private static string Levels(int count) =>
        string.Concat(Enumerable.Repeat("properties[$all[", count - 1)) + "properties[$all]" + new string(']', 2 * (count - 1));

    private async Task<Guid> CircleAsync()
    {
        var documents = Cms.Get<IContentService>();
        var document = new Umbraco.Cms.Core.Models.Content($"Cerchio {Guid.NewGuid():N}", Constants.System.Root, await TypeAsync()) { Key = Guid.NewGuid() };
        foreach (var property in document.Properties)
        {
            property.SetValue(Udi.Create(Constants.UdiEntityType.Document, document.Key).ToString());
        }

        Assert.True(documents.Save(document).Success);
        var published = documents.Publish(document, ["*"]);
        Assert.True(published.Success, published.Result.ToString());
        return document.Key;
    }

    private async Task<ContentType> TypeAsync()
    {
        var alias = $"cerchio{Guid.NewGuid():N}";
        var type = new ContentType(Cms.Get<IShortStringHelper>(), Constants.System.Root) { Alias = alias, Name = alias };
        var picker = (await Cms.Get<IDataTypeService>().GetByEditorAliasAsync(Constants.PropertyEditors.Aliases.ContentPicker)).First();
        foreach (var property in (string[])["primo", "secondo", "terzo"])
        {
            type.AddPropertyType(new PropertyType(Cms.Get<IShortStringHelper>(), picker, property) { Name = property }, "contenuto", "Contenuto");
        }

        var created = await Cms.Get<IContentTypeService>().CreateAsync(type, Constants.Security.SuperUserKey);
        Assert.True(created.Success, created.Result.ToString());
        return type;
    }
}
