using System.Net;
using Passoparola.Cms.Tests.Support;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.Scoping;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.Navigation;

namespace Passoparola.Cms.Tests.Delivery;

/// <summary>Readers see a language that is added, renamed or deleted at once, without a restart.</summary>
[Collection<RunningCms>]
public sealed class FollowingLanguages(CmsApplication cms) : DeliveryContract(cms)
{
    private const string Italian = "it-IT";

    private ILanguageService Languages => Cms.Get<ILanguageService>();

    private IDocumentPublishStatusQueryService Status => Cms.Get<IDocumentPublishStatusQueryService>();

    [Fact]
    public async Task A_new_language_shows_what_does_not_vary_and_what_is_published_in_it()
    {
        var fact = new Content("Fatto", Constants.System.Root, Cms.Get<IContentTypeService>().Get(ContractTree.FactAlias)!);
        Assert.True(Cms.Get<IContentService>().Save(fact).Success && Cms.Get<IContentService>().Publish(fact, ["*"]).Success);
        Assert.False(Status.IsPublished(fact.Key, "pt-PT"));

        await AddAsync("pt-PT");
        try
        {
            Assert.True(Status.IsPublished(fact.Key, "pt-PT"));
            Assert.Equal("Fatto", await NameAsync(fact.Key, "pt-PT"));

            // What does not vary is in every language, whoever made it.
            var name = $"Página{Guid.NewGuid():N}";
            var page = Publish("pt-PT", name);

            Assert.Equal(name, await NameAsync(page, "pt-PT"));
            Assert.Equal(1, (await JsonAsync($"/content?filter=name:{name}", "Accept-Language: pt-PT")).GetProperty("total").GetInt32());
        }
        finally
        {
            await DeleteAsync("pt-PT");
        }
    }

    [Fact]
    public async Task A_renamed_language_takes_everything_published_in_it_along()
    {
        await AddAsync("de-DE");
        var page = Publish("de-DE", "Seite");
        var before = (await JsonAsync($"/content/item/{page}", "Accept-Language: de-DE")).GetProperty("route").GetProperty("path").GetString();

        await RenameAsync("de-DE", "de-AT");
        try
        {
            Assert.Equal((false, true), (Status.IsPublished(page, "de-DE"), Status.IsPublished(page, "de-AT")));
            var renamed = await JsonAsync($"/content/item/{page}", "Accept-Language: de-AT");
            Assert.Equal(("Seite", before), (renamed.GetProperty("name").GetString(), renamed.GetProperty("route").GetProperty("path").GetString()));
            Assert.Equal(["de-at", "it-it"], await CulturesAsync(page));
            Assert.Equal(1, (await JsonAsync("/content?filter=name:seite", "Accept-Language: de-AT")).GetProperty("total").GetInt32());
            Assert.Equal("Seite", (await JsonAsync($"/content/item{before}", "Accept-Language: de-AT")).GetProperty("name").GetString());
        }
        finally
        {
            await DeleteAsync("de-AT");
        }
    }

    [Fact]
    public async Task A_deleted_language_is_gone_from_everything_published_in_it()
    {
        await AddAsync("es-ES");
        var page = Publish("es-ES", "Página española");
        var only = await PublishOnlyAsync("es-ES", "Únicamente");
        Assert.Equal(["es-es", "it-it"], await CulturesAsync(page));

        await DeleteAsync("es-ES");

        Assert.False(Status.IsPublished(page, "es-ES"));
        Assert.Equal(["it-it"], await CulturesAsync(page));
        Assert.Equal("Pagina di Página española", await NameAsync(page, Italian));
        Assert.False(Status.IsPublishedInAnyCulture(only));
        await AssertProblemAsync(await GetAsync($"/content/item/{only}"), HttpStatusCode.NotFound);
        Assert.Equal(0, (await JsonAsync("/content?filter=name:únicamente")).GetProperty("total").GetInt32());
    }

    [Fact]
    public async Task A_deleted_language_is_taken_from_the_groups_that_might_edit_it()
    {
        await AddAsync("nl-NL");
        var id = (await Languages.GetAsync("nl-NL"))!.Id;
        var groups = Cms.Get<IUserGroupRepository>();
        var group = InScope(() =>
        {
            var made = new Umbraco.Cms.Core.Models.Membership.UserGroup(Cms.Get<Umbraco.Cms.Core.Strings.IShortStringHelper>()) { Alias = "olandesi", Name = "Olandesi" };
            made.AddAllowedLanguage(id);
            groups.Save(made);
            return made.Id;
        });

        await DeleteAsync("nl-NL");

        Assert.Empty(InScope(() => groups.Get(group)!.AllowedLanguages));
    }

    private T InScope<T>(Func<T> work)
    {
        using var scope = Cms.Get<ICoreScopeProvider>().CreateCoreScope(autoComplete: true);
        return work();
    }

    private Guid Publish(string culture, string name) => Publish(new Dictionary<string, string> { [Italian] = $"Pagina di {name}", [culture] = name });

    private async Task<Guid> PublishOnlyAsync(string culture, string name)
    {
        await using (await OptionalCulture.MakeAsync(Cms, Italian))
        {
            return Publish(new Dictionary<string, string> { [culture] = name });
        }
    }

    private Guid Publish(Dictionary<string, string> names)
    {
        var documents = Cms.Get<IContentService>();
        var page = new Content(names.Values.First(), Constants.System.Root, Cms.Get<IContentTypeService>().Get(ContractTree.PageAlias)!);
        foreach (var (culture, name) in names)
        {
            page.SetCultureName(name, culture);
        }

        Assert.True(documents.Save(page).Success);
        var published = documents.Publish(page, [.. names.Keys]);
        Assert.True(published.Success, published.Result.ToString());
        return page.Key;
    }

    private async Task<string?> NameAsync(Guid key, string culture) =>
        (await JsonAsync($"/content/item/{key}", $"Accept-Language: {culture}")).GetProperty("name").GetString();

    private async Task<string[]> CulturesAsync(Guid key) =>
    [
        .. (await JsonAsync($"/content/item/{key}", $"Accept-Language: {Italian}")).GetProperty("cultures").EnumerateObject()
            .Select(culture => culture.Name.ToLowerInvariant()).Order(),
    ];

    private async Task AddAsync(string isoCode)
    {
        var added = await Languages.CreateAsync(new Language(isoCode, isoCode), Constants.Security.SuperUserKey);
        Assert.True(added.Success, added.Status.ToString());
    }

    private async Task RenameAsync(string isoCode, string newIsoCode)
    {
        var language = (await Languages.GetAsync(isoCode))!;
        language.IsoCode = newIsoCode;
        var renamed = await Languages.UpdateAsync(language, Constants.Security.SuperUserKey);
        Assert.True(renamed.Success, renamed.Status.ToString());
    }

    private async Task DeleteAsync(string isoCode)
    {
        var deleted = await Languages.DeleteAsync(isoCode, Constants.Security.SuperUserKey);
        Assert.True(deleted.Success, deleted.Status.ToString());
    }
}
