using System.Globalization;
using Passoparola.Cms.Infrastructure.Localization;
using Umbraco.Extensions;

namespace Passoparola.Cms.Tests.Infrastructure.Localization;

public sealed class AskingForTexts
{
    private readonly LocalizedTexts _texts = new();

    [Theory]
    [InlineData("it-IT", "Sono ammessi al massimo 300 caratteri: 12 sono di troppo.")]
    [InlineData("en-GB", "At most 300 characters are allowed: 12 are too many.")]
    [InlineData("", "Sono ammessi al massimo 300 caratteri: 12 sono di troppo.")]
    [InlineData("ro-RO", "Sono ammessi al massimo 300 caratteri: 12 sono di troppo.")]
    public void Editors_read_Italian_unless_they_read_English(string culture, string expected) =>
        Assert.Equal(expected, _texts.Localize("validation", "stringLengthExceeded", CultureInfo.GetCultureInfo(culture), ["300", "12"]));

    [Fact]
    public void A_text_nobody_wrote_is_named_by_its_key() =>
        Assert.Equal("neverHeardOf", _texts.Localize("validation", "neverHeardOf", CultureInfo.GetCultureInfo("it-IT")));

    [Fact]
    public void Both_languages_have_the_same_texts()
    {
        Assert.Equal(
            _texts.GetAllStoredValues(CultureInfo.GetCultureInfo("it")).Keys.Order(),
            _texts.GetAllStoredValues(CultureInfo.GetCultureInfo("en")).Keys.Order());
    }
}
