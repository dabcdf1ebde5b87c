using Passoparola.Cms.Tests.Support;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.Navigation;
using Umbraco.Cms.Core.Strings;

namespace Passoparola.Cms.Tests.Infrastructure.Documents.Variation;

[Collection<RunningCms>]
public sealed class ChangingVariation(CmsApplication cms)
{
    private const string Italian = "it-IT";
    private const string English = "en-GB";

    // The site is shared: names of other tests would make this one's get a number.
    private readonly string _name = $"Sportello {Guid.NewGuid():N}";

    private IContentService Contents => cms.Get<IContentService>();

    private IContentTypeService Types => cms.Get<IContentTypeService>();

    [Fact]
    public async Task An_invariant_document_goes_on_in_the_default_language_published()
    {
        var type = await CreateTypeAsync(ContentVariation.Nothing);
        var document = Contents.Create(_name, Constants.System.Root, type.Alias);
        document.SetValue("text", "aperto");
        Publish(document, "*");

        await ChangeAsync(type, ContentVariation.Culture);

        var read = Contents.GetById(document.Key)!;
        Assert.Equal((_name, "aperto"), (read.GetCultureName(Italian), read.GetValue("text", Italian)));
        Assert.Equal("aperto", read.GetValue("text", Italian, published: true));
        Assert.Equal([Italian], read.PublishedCultures);
        Assert.Equal((true, false), (read.Published, read.Edited));
    }

    [Fact]
    public async Task A_draft_stays_a_draft()
    {
        var type = await CreateTypeAsync(ContentVariation.Nothing);
        var document = Contents.Create(_name, Constants.System.Root, type.Alias);
        document.SetValue("text", "pubblicato");
        Publish(document, "*");
        document.SetValue("text", "in bozza");
        Contents.Save(document);

        await ChangeAsync(type, ContentVariation.Culture);

        var read = Contents.GetById(document.Key)!;
        Assert.Equal(("in bozza", "pubblicato"), (read.GetValue("text", Italian), read.GetValue("text", Italian, published: true)));
        Assert.Equal((true, true), (read.Edited, read.IsCultureEdited(Italian)));
    }

    [Fact]
    public async Task A_varying_document_keeps_what_it_has_in_the_default_language()
    {
        var type = await CreateTypeAsync(ContentVariation.Culture);
        var document = Contents.Create(_name, Constants.System.Root, type.Alias);
        document.SetCultureName(_name, Italian);
        document.SetCultureName("Help desk", English);
        document.SetValue("text", "aperto", Italian);
        document.SetValue("text", "open", English);
        Publish(document, Italian, English);

        await ChangeAsync(type, ContentVariation.Nothing);

        var read = Contents.GetById(document.Key)!;
        Assert.Equal((_name, "aperto", "aperto"), (read.Name, read.GetValue("text"), read.GetValue("text", published: true)));
        Assert.Equal((true, false), (read.Published, read.Edited));
        Assert.Empty(read.AvailableCultures);
    }

    [Fact]
    public async Task A_varying_document_that_was_never_published_in_the_default_language_is_published_no_more()
    {
        var type = await CreateTypeAsync(ContentVariation.Culture);
        var document = Contents.Create(_name, Constants.System.Root, type.Alias);
        document.SetCultureName($"{_name} in bozza", Italian);
        document.SetCultureName("Help desk", English);
        document.SetValue("text", "in bozza", Italian);
        await using (await OptionalCulture.MakeAsync(cms, Italian))
        {
            Publish(document, English);
        }

        Assert.NotNull(cms.Get<IPublishedContentCache>().GetById(document.Key));

        await ChangeAsync(type, ContentVariation.Nothing);

        var read = Contents.GetById(document.Key)!;
        Assert.Equal((false, true, $"{_name} in bozza"), (read.Published, read.Edited, read.Name));
        Assert.Null(cms.Get<IPublishedContentCache>().GetById(document.Key));
        Assert.False(cms.Get<IDocumentPublishStatusQueryService>().IsPublishedInAnyCulture(document.Key));
    }

    [Fact]
    public async Task A_document_that_begins_to_vary_is_seen_published_in_the_default_language_alone()
    {
        var type = await CreateTypeAsync(ContentVariation.Nothing);
        var document = Contents.Create(_name, Constants.System.Root, type.Alias);
        Publish(document, "*");
        var status = cms.Get<IDocumentPublishStatusQueryService>();
        Assert.True(status.IsPublished(document.Key, English));

        await ChangeAsync(type, ContentVariation.Culture);

        Assert.Equal((true, false), (status.IsPublished(document.Key, Italian), status.IsPublished(document.Key, English)));
    }

    [Fact]
    public async Task A_property_alone_moves_its_values_both_ways()
    {
        var type = await CreateTypeAsync(ContentVariation.Culture, property: ContentVariation.Nothing);
        var document = Contents.Create(_name, Constants.System.Root, type.Alias);
        document.SetCultureName(_name, Italian);
        document.SetValue("text", "aperto");
        Publish(document, Italian);

        await ChangeAsync(type, ContentVariation.Culture, ContentVariation.Culture);
        Assert.Equal("aperto", Contents.GetById(document.Key)!.GetValue("text", Italian, published: true));

        await ChangeAsync(type, ContentVariation.Culture, ContentVariation.Nothing);
        var read = Contents.GetById(document.Key)!;
        Assert.Equal(("aperto", "aperto", false), (read.GetValue("text"), read.GetValue("text", published: true), read.Edited));
    }

    [Fact]
    public async Task A_composition_moves_the_values_of_every_type_that_uses_it()
    {
        var composition = await CreateTypeAsync(ContentVariation.Culture, property: ContentVariation.Nothing);
        var user = NewType(ContentVariation.Culture);
        user.AddContentType(composition);
        await SaveAsync(user);
        var document = Contents.Create(_name, Constants.System.Root, user.Alias);
        document.SetCultureName(_name, Italian);
        document.SetValue("text", "aperto");
        Publish(document, Italian);

        await ChangeAsync(composition, ContentVariation.Culture, ContentVariation.Culture);

        Assert.Equal("aperto", Contents.GetById(document.Key)!.GetValue("text", Italian, published: true));
    }

    [Fact]
    public async Task Names_that_meet_in_the_default_language_stay_apart()
    {
        var (invariant, varying) = (await CreateTypeAsync(ContentVariation.Nothing), await CreateTypeAsync(ContentVariation.Culture));
        var first = Contents.Create(_name, Constants.System.Root, invariant.Alias);
        Contents.Save(first);
        var second = Contents.Create(_name, Constants.System.Root, varying.Alias);
        second.SetCultureName(_name, Italian);
        Contents.Save(second);

        await ChangeAsync(invariant, ContentVariation.Culture);

        Assert.Equal($"{_name} (1)", Contents.GetById(second.Key)!.Name);
        Assert.Equal($"{_name} (1)", Contents.GetById(first.Key)!.GetCultureName(Italian));
        Assert.Equal(_name, Contents.GetById(second.Key)!.GetCultureName(Italian));
    }

    private static void Accept(PublishResult result) => Assert.True(result.Success, result.Result.ToString());

    private void Publish(IContent document, params string[] cultures)
    {
        Assert.True(Contents.Save(document).Success);
        Accept(Contents.Publish(document, cultures));
    }

    private async Task<IContentType> CreateTypeAsync(ContentVariation variation, ContentVariation? property = null)
    {
        var type = NewType(variation);
        var dataType = (await cms.Get<IDataTypeService>().GetByEditorAliasAsync(Constants.PropertyEditors.Aliases.TextBox)).First();
        type.AddPropertyType(
            new PropertyType(cms.Get<IShortStringHelper>(), dataType, "text") { Name = "Testo", Variations = property ?? variation },
            "content",
            "Contenuto");
        return await SaveAsync(type);
    }

    private ContentType NewType(ContentVariation variation) =>
        new(cms.Get<IShortStringHelper>(), Constants.System.Root)
        {
            Alias = $"variation{Guid.NewGuid():N}",
            Name = "Variazione",
            AllowedAsRoot = true,
            Variations = variation,
        };

    private async Task ChangeAsync(IContentType type, ContentVariation variation, ContentVariation? property = null)
    {
        var stored = Types.Get(type.Key)!;
        stored.Variations = variation;
        stored.PropertyTypes.Single().Variations = property ?? variation;
        var result = await Types.UpdateAsync(stored, Constants.Security.SuperUserKey);
        Assert.True(result.Success, result.Result.ToString());
    }

    private async Task<IContentType> SaveAsync(IContentType type)
    {
        var result = await Types.CreateAsync(type, Constants.Security.SuperUserKey);
        Assert.True(result.Success, result.Result.ToString());
        return type;
    }
}
