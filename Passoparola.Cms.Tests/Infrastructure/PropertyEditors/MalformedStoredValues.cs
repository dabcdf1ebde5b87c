using System.Text.Json;
using Passoparola.Cms.Infrastructure.PropertyEditors;
using Passoparola.Cms.Infrastructure.PropertyEditors.Blocks;
using Passoparola.Cms.Infrastructure.PropertyEditors.Choices;
using Passoparola.Cms.Infrastructure.PropertyEditors.Dates;
using Passoparola.Cms.Infrastructure.PropertyEditors.Images;
using Passoparola.Cms.Infrastructure.PropertyEditors.Links;
using Passoparola.Cms.Infrastructure.PropertyEditors.MediaPickers;
using Passoparola.Cms.Infrastructure.PropertyEditors.TextFields;
using Umbraco.Cms.Core.PropertyEditors;

namespace Passoparola.Cms.Tests.Infrastructure.PropertyEditors;

public sealed class MalformedStoredValues
{
    private readonly EditorsUnderTest _editors = new();

    [Theory]
    [InlineData("")]
    [InlineData("plain text")]
    [InlineData("{ half")]
    [InlineData("[ half")]
    [InlineData("{ \"layout\": 3 }")]
    [InlineData("[1, null, {\"udi\":\"umb://nothing\"}]")]
    [InlineData("{\"date\":\"never\",\"timeZone\":3}")]
    [InlineData("{\"contentData\":[{\"key\":\"no guid\"}]}")]
    [InlineData("<value>half")]
    [InlineData("umb://document/zz,umb://x,,,")]
    public void Never_fail_the_page_and_always_render_as_json(string stored)
    {
        foreach (var (editorAlias, converter, configuration) in Converters())
        {
            var delivered = new TestPropertyType("property", editorAlias, converter, configuration).Deliver(stored);
            Assert.NotNull(JsonSerializer.Serialize(delivered));
        }
    }

    private IEnumerable<(string EditorAlias, IPropertyValueConverter Converter, object? Configuration)> Converters()
    {
        var json = _editors.Serializer;
        yield return ("Umbraco.CheckBoxList", new CheckBoxListConverter(json), null);
        yield return ("Umbraco.DropDown.Flexible", new DropDownFlexibleConverter(json), new LabelledDropDownConfiguration());
        yield return ("Umbraco.ColorPicker", new ColorPickerConverter(json), null);
        yield return ("Umbraco.Tags", new TagsConverter(json), new TagConfiguration());
        yield return ("Umbraco.MultipleTextstring", new MultipleTextStringConverter(), null);
        yield return ("Umbraco.DateOnly", new DateOnlyConverter(json), null);
        yield return ("Umbraco.TimeOnly", new TimeOnlyConverter(json), null);
        yield return ("Umbraco.ImageCropper", new ImageCropperConverter(json), null);
        yield return ("Umbraco.MediaPicker3", new MediaPickerConverter(json, null!, Answering.Of<IApiMediaWithCropsBuilder>()), null);
        yield return ("Umbraco.MultiUrlPicker", new MultiUrlPickerConverter(json, null!, null!, null!, new ApiLinks(null!, null!, null!, null!, null!)), null);
        yield return ("Umbraco.BlockList", new BlockListConverter(json, null!, null!), null);
        yield return ("Umbraco.BlockGrid", new BlockGridConverter(json, null!, null!), null);
        yield return ("Umbraco.SingleBlock", new SingleBlockConverter(json, null!, null!), null);
        yield return ("Umbraco.Plain.Json", new JsonValueConverter(null!), null);
    }
}
