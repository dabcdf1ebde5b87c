using Passoparola.Cms.Infrastructure.PropertyEditors.Blocks;
using Passoparola.Cms.Infrastructure.PropertyEditors.Choices;
using Passoparola.Cms.Infrastructure.PublishedContent;
using Passoparola.Cms.Infrastructure.PublishedContent.Items;
using Passoparola.Cms.Infrastructure.PublishedContent.Reading;
using Umbraco.Cms.Core.DeliveryApi;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Blocks;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.PropertyEditors.ValueConverters;
using Umbraco.Cms.Core.PublishedCache;

namespace Passoparola.Cms.Tests.Infrastructure.PropertyEditors;

public sealed class BlocksOnTheWayOut
{
    private static readonly Guid Contact = Guid.Parse("22222222-2222-2222-2222-222222222222");

    private readonly EditorsUnderTest _editors = new();
    private VariationContext? _context;

    private const string Stored = """
        {"layout":{"Umbraco.BlockList":[{"contentKey":"11111111-1111-1111-1111-111111111111"},{"contentKey":"33333333-3333-3333-3333-333333333333"}]},
         "contentData":[
           {"contentTypeKey":"22222222-2222-2222-2222-222222222222","key":"11111111-1111-1111-1111-111111111111","values":[
             {"alias":"phone","culture":null,"segment":null,"value":"011"},
             {"alias":"note","culture":"it-IT","segment":null,"value":"Chiamare"},
             {"alias":"note","culture":"en-GB","segment":null,"value":"Please call"},
             {"alias":"days","culture":null,"segment":null,"value":["mo","tu"]}]},
           {"contentTypeKey":"22222222-2222-2222-2222-222222222222","key":"33333333-3333-3333-3333-333333333333","values":[]}],
         "settingsData":[],
         "expose":[{"contentKey":"11111111-1111-1111-1111-111111111111","culture":"it-IT","segment":null},
                   {"contentKey":"11111111-1111-1111-1111-111111111111","culture":"en-GB","segment":null},
                   {"contentKey":"33333333-3333-3333-3333-333333333333","culture":"it-IT","segment":null}]}
        """;

    [Theory]
    [InlineData("it-IT", 2, "Chiamare")]
    [InlineData("en-GB", 1, "Please call")]
    [InlineData("fr-FR", 0, null)]
    public void Each_culture_sees_the_blocks_that_are_shown_in_it(string culture, int count, string? note)
    {
        var blocks = Read(Stored, culture, ContentVariation.Culture);

        Assert.Equal(count, blocks.Count);
        Assert.Equal(note, blocks.FirstOrDefault()?.Content.GetProperty("note")!.GetValue());
    }

    [Fact]
    public void A_list_written_as_json_inside_a_block_is_read_like_a_stored_one() =>
        Assert.Equal(new[] { "mo", "tu" }, Read(Stored, "it-IT", ContentVariation.Culture)[0].Content.GetProperty("days")!.GetValue());

    [Fact]
    public void Blocks_of_an_item_that_does_not_vary_show_what_was_written_in_the_default_culture()
    {
        var blocks = Read(Stored, "en-GB", ContentVariation.Nothing);

        Assert.Equal(2, blocks.Count);
        Assert.Equal("011", blocks[0].Content.GetProperty("phone")!.GetValue());
    }

    [Fact]
    public void A_block_that_the_data_type_does_not_offer_is_left_out() =>
        Assert.Empty(Read(Stored.Replace("22222222", "44444444", StringComparison.Ordinal), "it-IT", ContentVariation.Culture));

    private BlockListModel Read(string stored, string culture, ContentVariation ownerVariation)
    {
        _context = new VariationContext(culture);
        var variation = Answering.Of<IVariationContextAccessor>(("VariationContext", _ => _context));
        IPublishedPropertyType[] properties =
        [
            new TestPropertyType("phone", "Umbraco.TextBox", new RadioButtonListValueConverter()),
            new TestPropertyType("note", "Umbraco.TextBox", new RadioButtonListValueConverter(), null, ContentVariation.Culture),
            new TestPropertyType("days", "Umbraco.CheckBoxList", new CheckBoxListConverter(_editors.Serializer)),
        ];
        var contact = new PublishedContentType(
            Contact, 7, "contact", PublishedItemType.Element, [], _ => properties, ContentVariation.Culture, isElement: true);
        var types = Answering.Of<IPublishedContentTypeCache>(("Get", arguments =>
            Equals(arguments[1], Contact) ? contact : throw new InvalidOperationException("There is no such type.")));
        var published = new PublishedBlocks(
            types,
            new NoopPublishedModelFactory(),
            new BlockVariation(variation, Answering.Of<IDefaultCultureAccessor>(("DefaultCulture", _ => "it-IT"))),
            new PropertySurroundings(variation, new ElementsCache(), new ReadTracker()),
            _editors.Serializer);
        var converter = new BlockListConverter(_editors.Serializer, published, Answering.Of<IApiElementBuilder>());
        var list = new TestPropertyType("contacts", "Umbraco.BlockList", converter, new BlockListConfiguration
        {
            Blocks = [new BlockListConfiguration.BlockConfiguration { ContentElementTypeKey = Contact }],
        });
        var ownerType = Answering.Of<IPublishedContentType>(("Variations", _ => ownerVariation));
        var owner = Answering.Of<IPublishedElement>(("ContentType", _ => ownerType));

        return (BlockListModel)list.ConvertInterToObject(
            owner, PropertyCacheLevel.None, list.ConvertSourceToInter(owner, stored, false), false)!;
    }
}
