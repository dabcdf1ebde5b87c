using Passoparola.Cms.Infrastructure.PropertyEditors.Choices;
using Passoparola.Cms.Infrastructure.PropertyEditors.Numbers;
using Passoparola.Cms.Infrastructure.PropertyEditors.TextFields;
using Umbraco.Cms.Core.PropertyEditors;

namespace Passoparola.Cms.Tests.Infrastructure.PropertyEditors;

public sealed class TextsAndNumbers
{
    private readonly EditorsUnderTest _editors = new();

    [Fact]
    public void A_text_that_is_too_long_is_refused()
    {
        var editor = _editors.Editor<TextAreaPropertyEditor>();
        var configuration = _editors.Configure(editor, """{"maxChars":5}""");

        Assert.Equal(["stringLengthExceeded:5|1"], EditorsUnderTest.Errors(editor, "123456", configuration));
        Assert.Empty(EditorsUnderTest.Errors(editor, "12345", configuration));
        Assert.Equal("line1\nline2", _editors.Store(editor, "\"line1\\nline2\"", configuration));
    }

    [Fact]
    public void A_text_box_checks_the_pattern_and_the_mandatory_flag()
    {
        var editor = _editors.Editor<TextBoxPropertyEditor>();

        Assert.Single(EditorsUnderTest.Errors(editor, "abc", pattern: "^[0-9]+$"));
        Assert.Empty(EditorsUnderTest.Errors(editor, "123", pattern: "^[0-9]+$"));
        Assert.Single(EditorsUnderTest.Errors(editor, " ", required: true));
    }

    [Fact]
    public void An_e_mail_address_has_an_at_sign()
    {
        var editor = _editors.Editor<EmailAddressPropertyEditor>();

        Assert.Equal(["invalidEmail:nobody"], EditorsUnderTest.Errors(editor, "nobody"));
        Assert.Empty(EditorsUnderTest.Errors(editor, "a@b.it"));
    }

    [Fact]
    public void Several_texts_are_stored_one_a_line()
    {
        var editor = _editors.Editor<MultipleTextStringPropertyEditor>();
        var configuration = _editors.Configure(editor, """{"min":0,"max":2}""");

        Assert.Equal("uno\ndue", _editors.Store(editor, """["uno","due"]""", configuration));
        Assert.Equal("""["uno","due"]""", _editors.Show(editor, "uno\ndue", configuration));
        Assert.Equal(["entriesExceed:2|1"], EditorsUnderTest.Errors(editor, _editors.Sent("""["1","2","3"]"""), configuration));
        Assert.Single(EditorsUnderTest.Errors(editor, _editors.Sent("[]"), configuration, required: true));
    }

    [Theory]
    [InlineData("{\"group\":\"default\",\"storageType\":\"Json\"}", "[\"anziani\",\"minori\"]")]
    [InlineData("{\"group\":\"default\",\"storageType\":\"Csv\"}", "anziani,minori")]
    public void Tags_are_stored_as_configured_and_read_either_way(string configurationJson, string expected)
    {
        var editor = _editors.Editor<TagsPropertyEditor>();
        var configuration = _editors.Configure(editor, configurationJson);
        var stored = _editors.Store(editor, """["anziani"," minori","Anziani"]""", configuration);
        var tags = ((IDataValueTags)editor.GetValueEditor(configuration)).GetTags(stored, configuration, 2).ToArray();

        Assert.Equal(expected, stored);
        Assert.Equal("""["anziani","minori"]""", _editors.Show(editor, stored, configuration));
        Assert.Equal([("default", "anziani", 2), ("default", "minori", 2)], tags.Select(tag => (tag.Group, tag.Text, tag.LanguageId!.Value)));
    }

    [Theory]
    [InlineData("true", 1)]
    [InlineData("\"1\"", 1)]
    [InlineData("false", 0)]
    [InlineData("null", 0)]
    public void A_toggle_is_stored_as_one_or_zero(string sent, int stored)
    {
        var editor = _editors.Editor<TrueFalsePropertyEditor>();

        Assert.Equal(stored, _editors.Store(editor, sent));
        Assert.Equal(stored == 1 ? "true" : "false", _editors.Show(editor, stored));
        Assert.Equal(stored == 1 ? 0 : 1, EditorsUnderTest.Errors(editor, _editors.Sent(sent), required: true).Length);
    }

    [Theory]
    [InlineData("""{"from":5,"to":5}""", "5", 0)]
    [InlineData("""{"from":5,"to":7}""", "5,7", 1)]
    [InlineData("""{"from":11,"to":11}""", "11", 1)]
    public void A_slider_holds_a_number_within_its_ends(string sent, string stored, int errors)
    {
        var editor = _editors.Editor<SliderPropertyEditor>();
        var configuration = _editors.Configure(editor, """{"minVal":0,"maxVal":10,"step":1,"enableRange":false}""");

        Assert.Equal(stored, _editors.Store(editor, sent, configuration));
        Assert.Equal(sent, _editors.Show(editor, stored, configuration));
        Assert.Equal(errors, EditorsUnderTest.Errors(editor, _editors.Sent(sent), configuration).Length);
    }
}
