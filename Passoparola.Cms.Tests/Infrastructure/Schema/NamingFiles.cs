using Passoparola.Cms.Infrastructure.Schema.Exporting;
using Passoparola.Cms.Infrastructure.Schema.Files;

namespace Passoparola.Cms.Tests.Infrastructure.Schema;

public sealed class NamingFiles
{
    [Theory]
    [InlineData("Unità di Città", "unita-di-citta")]
    [InlineData("Corso\uD83Dbreve", "corso-breve")]
    [InlineData("Corso\uFFFEbreve", "corso-breve")]
    [InlineData("\uDC00", "item")]
    public void Any_name_gives_a_file_a_name(string name, string expected)
    {
        var document = new ContentFile(Guid.NewGuid(), name, null, "page", default, 0, Trashed: false, Published: true)
        {
            Names = new Dictionary<string, string>(),
            PublishedCultures = new HashSet<string>(),
            Values = [],
        };

        Assert.Equal($"Content/{expected}.config", Assert.Single(FileNames.For([document])).Path);
    }
}
