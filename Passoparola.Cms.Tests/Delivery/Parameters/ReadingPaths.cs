using Passoparola.Cms.Api.Delivery.Parameters;

namespace Passoparola.Cms.Tests.Delivery.Parameters;

public sealed class ReadingPaths
{
    [Theory]
    [InlineData(null, "/")]
    [InlineData("", "/")]
    [InlineData("a/b", "/a/b")]
    [InlineData("a%2Fb", "/a/b")]
    [InlineData("a%2fcitt%C3%A0", "/a/città")]
    [InlineData("città", "/città")]
    [InlineData("100%25", "/100%25")]
    [InlineData("a%2Fb+c", "/a/b+c")]
    public void A_path_is_decoded_once_more_only_when_it_holds_an_encoded_slash(string? captured, string path) =>
        Assert.Equal(path, ItemPath.Read(captured));

    [Theory]
    [InlineData("/a/b.html", true)]
    [InlineData("/a/b.html/", true)]
    [InlineData("/a.b/c", false)]
    [InlineData("/", false)]
    public void A_last_segment_with_a_dot_names_a_file(string path, bool file) =>
        Assert.Equal(file, ItemPath.NamesFile(path));
}
