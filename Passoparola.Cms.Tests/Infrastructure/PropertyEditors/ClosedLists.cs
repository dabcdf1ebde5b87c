using Passoparola.Cms.Infrastructure.PropertyEditors.Choices;

namespace Passoparola.Cms.Tests.Infrastructure.PropertyEditors;

public sealed class ClosedLists
{
    private const string Labelled = """{"multiple":false,"items":[{"name":"Gratuito","value":"free"},{"name":"A pagamento","value":"paid"}]}""";

    private readonly EditorsUnderTest _editors = new();

    [Fact]
    public void Labelled_items_are_stored_by_their_code()
    {
        var dropDown = _editors.Editor<DropDownFlexiblePropertyEditor>();
        var configuration = Assert.IsType<LabelledDropDownConfiguration>(_editors.Configure(dropDown, Labelled));

        Assert.Equal(["free", "paid"], configuration.Items);
        Assert.Equal("Gratuito", configuration.Choices[0].Label);
        Assert.Equal("[\"free\"]", _editors.Store(dropDown, "[\"free\"]", configuration));
        Assert.Equal("[\"free\"]", _editors.Show(dropDown, "[\"free\"]", configuration));
    }

    [Fact]
    public void Plain_items_are_their_own_labels()
    {
        var list = _editors.Editor<CheckBoxListPropertyEditor>();
        var configuration = (LabelledListConfiguration)_editors.Configure(list, """{"items":["Red","Green"]}""");

        Assert.Equal([new Choice("Red", "Red"), new Choice("Green", "Green")], configuration.Choices);
    }

    [Fact]
    public void What_the_list_does_not_offer_is_refused_as_sent_and_as_stored()
    {
        var dropDown = _editors.Editor<DropDownFlexiblePropertyEditor>();
        var configuration = _editors.Configure(dropDown, Labelled);

        Assert.Equal(["notOneOfOptions:Gratuito"], EditorsUnderTest.Errors(dropDown, _editors.Sent("[\"Gratuito\"]"), configuration));
        Assert.Equal(["notOneOfOptions:Gratuito"], EditorsUnderTest.Errors(dropDown, "[\"Gratuito\"]", configuration));
        Assert.Empty(EditorsUnderTest.Errors(dropDown, "[\"paid\"]", configuration, required: true));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("[]")]
    [InlineData("")]
    public void A_mandatory_list_without_a_choice_is_refused(string? stored)
    {
        var list = _editors.Editor<CheckBoxListPropertyEditor>();
        Assert.Single(EditorsUnderTest.Errors(list, stored, _editors.Configure(list, """{"items":["Red"]}"""), required: true));
    }

    [Fact]
    public void One_choice_of_a_radio_list_is_plain_text()
    {
        var radio = _editors.Editor<RadioButtonListPropertyEditor>();
        var configuration = _editors.Configure(radio, """{"items":[{"name":"Attivo","value":"active"}]}""");

        Assert.Equal("active", _editors.Store(radio, "\"active\"", configuration));
        Assert.Equal("\"active\"", _editors.Show(radio, "active", configuration));
        Assert.Equal(["notOneOfOptions:ended"], EditorsUnderTest.Errors(radio, "ended", configuration));
    }

    [Fact]
    public void A_choice_is_delivered_as_text_and_several_as_a_list()
    {
        var one = new TestPropertyType("cost", "Umbraco.DropDown.Flexible", new DropDownFlexibleConverter(_editors.Serializer), new LabelledDropDownConfiguration());
        var several = new TestPropertyType("cost", "Umbraco.DropDown.Flexible", new DropDownFlexibleConverter(_editors.Serializer), new LabelledDropDownConfiguration { Multiple = true });

        Assert.Equal("free", one.Deliver("[\"free\"]"));
        Assert.Equal(new[] { "free", "paid" }, several.Deliver("[\"free\",\"paid\"]"));
        Assert.Equal(string.Empty, one.Deliver("[\"free\""));
    }

    [Theory]
    [InlineData("""[{"name":"Gratuito","value":"free"},{"name":"Libero","value":"free"}]""")]
    [InlineData("""["a",""]""")]
    [InlineData("""[3]""")]
    public void A_list_that_cannot_tell_its_items_apart_is_refused(string items) =>
        Assert.NotEmpty(_editors.Editor<DropDownFlexiblePropertyEditor>().GetConfigurationEditor()
            .Validate(new Dictionary<string, object> { ["items"] = _editors.Sent(items)! }));
}
