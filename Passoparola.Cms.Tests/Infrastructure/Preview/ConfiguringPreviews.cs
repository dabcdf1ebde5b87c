using Passoparola.Cms.Infrastructure.Preview;

namespace Passoparola.Cms.Tests.Infrastructure.Preview;

public sealed class ConfiguringPreviews
{
    [Theory]
    [InlineData("https://www.example.org/{path}?lang={culture}#preview={token}", "https://www.example.org/corsi/primo%20soccorso?lang=it-IT#preview=a-b_c")]
    [InlineData("https://www.example.org/anteprima?p={path}&t={token}", "https://www.example.org/anteprima?p=corsi/primo%20soccorso&t=a-b_c")]
    [InlineData("http://127.0.0.1:3000/{culture}/{path}/{token}", "http://127.0.0.1:3000/it-IT/corsi/primo%20soccorso/a-b_c")]
    public void A_template_says_where_things_go(string template, string address)
    {
        Assert.True(new ValidatePreviewSettings().Validate(null, new PreviewSettings { UrlTemplate = template }).Succeeded);
        Assert.Equal(address, PreviewAddress.Of(template, "/corsi/primo soccorso/", "it-IT", "a-b_c"));
    }

    [Theory]
    [InlineData("https://www.example.org/{path}")]
    [InlineData("https://www.example.org/{path}?t={Token}")]
    [InlineData("https://www.example.org/{path}?t={token}&k={key}")]
    [InlineData("/anteprima?t={token}")]
    [InlineData("ftp://www.example.org/{token}")]
    [InlineData("javascript:alert('{token}')")]
    [InlineData("https://{culture}.example.org/?t={token}")]
    [InlineData("https://user:secret@www.example.org/?t={token}")]
    [InlineData("https://?t={token}")]
    public void A_template_that_makes_no_safe_address_keeps_the_site_from_starting(string template)
    {
        var result = new ValidatePreviewSettings().Validate(null, new PreviewSettings { UrlTemplate = template });

        Assert.True(result.Failed);
        Assert.Contains("Passoparola:Preview:UrlTemplate", result.FailureMessage, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null)]
    [InlineData(" ")]
    public void Without_a_template_nothing_is_previewed(string? template)
    {
        var settings = new PreviewSettings { UrlTemplate = template };

        Assert.True(new ValidatePreviewSettings().Validate(null, settings).Succeeded);
        Assert.False(settings.IsOffered);
    }
}
