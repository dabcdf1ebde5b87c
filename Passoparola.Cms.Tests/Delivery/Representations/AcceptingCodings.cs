using Passoparola.Cms.Api.Delivery.Representations;

namespace Passoparola.Cms.Tests.Delivery.Representations;

public sealed class AcceptingCodings
{
    [Theory]
    [InlineData(null, "Identity")]
    [InlineData("", "Identity")]
    [InlineData("gzip, deflate, br", "Brotli")]
    [InlineData("gzip, deflate, br, zstd", "Brotli")]
    [InlineData("GZIP", "Gzip")]
    [InlineData("x-gzip", "Gzip")]
    [InlineData("br;q=0.5, gzip;q=0.8", "Gzip")]
    [InlineData("br; q=0, gzip;q=0.001", "Gzip")]
    [InlineData("br;q=0", "Identity")]
    [InlineData("identity, br;q=0.5", "Identity")]
    [InlineData("identity;q=0.5, br;q=0.5", "Brotli")]
    [InlineData("*", "Brotli")]
    [InlineData("br;q=0, *", "Gzip")]
    [InlineData("deflate", "Identity")]
    [InlineData("deflate;q=1.0, *;q=0", "None")]
    [InlineData("identity;q=0", "None")]
    [InlineData("identity;q=0, gzip;q=0.1", "Gzip")]
    [InlineData("*;q=0", "None")]
    [InlineData("*;q=0, identity", "Identity")]
    [InlineData("br;q=x, gzip", "Gzip")]
    [InlineData(",,;;=", "Identity")]
    public void The_best_coding_both_sides_know_is_used(string? header, string expected) =>
        Assert.Equal(expected, AcceptedCoding.Of(header).ToString());

    [Theory]
    [InlineData("\"a\"", true)]
    [InlineData("W/\"a\"", true)]
    [InlineData("\"b\", \"a\"", true)]
    [InlineData("*", true)]
    [InlineData("\"a-br\"", false)]
    [InlineData("a", false)]
    [InlineData("", false)]
    [InlineData(null, false)]
    public void Tags_are_compared_weakly_and_any_of_a_list_counts(string? header, bool matches) =>
        Assert.Equal(matches, EntityTags.Matches(header, "\"a\""));
}
