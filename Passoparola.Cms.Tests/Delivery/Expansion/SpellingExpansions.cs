using Passoparola.Cms.Api.Delivery.Expansion;

namespace Passoparola.Cms.Tests.Delivery.Expansion;

/// <summary>One spelling for what means the same, and never one for what does not.</summary>
public sealed class SpellingExpansions
{
    [Theory]
    [InlineData("properties[a,b]", "properties[b,a]", true)]
    [InlineData("properties[a,a]", "properties[a]", true)]
    [InlineData("properties[$all,a[properties[b]]]", "properties[$all]", true)]
    [InlineData("properties[a[properties[b]],$all]", "properties[$all]", false)]
    [InlineData("properties[a],properties[b]", "properties[a]", true)]
    [InlineData("$all,properties[a]", "$all", true)]
    [InlineData("x,y[z],properties[a]", "properties[a]", true)]
    [InlineData("properties[a[x]]", "properties[a]", false)]
    [InlineData("properties[a[x]]", "properties[a[y]]", true)]
    [InlineData("x", "y", true)]
    [InlineData("properties[a]", "properties[A]", false)]
    [InlineData("properties[a[properties[b]],c]", "properties[a[properties[b],c]]", false)]
    public void Fields_are_spelled_alike_where_they_leave_the_same(string one, string other, bool alike) =>
        Assert.Equal(alike, CanonicalExpansion.Of(null, Read(one)) == CanonicalExpansion.Of(null, Read(other)));

    [Fact]
    public void Expanding_and_limiting_are_not_taken_for_each_other()
    {
        string[] spellings =
        [
            CanonicalExpansion.Of(null, null), CanonicalExpansion.Of(Read("properties[a]"), null), CanonicalExpansion.Of(null, Read("properties[a]")),
            CanonicalExpansion.Of(Read("properties[a]"), Read("properties[a]")), CanonicalExpansion.Of(null, Read("")), CanonicalExpansion.Of(Read("properties[;=]"), null),
        ];

        Assert.Equal(spellings.Length, spellings.Distinct().Count());
    }

    private static ExpansionNode Read(string text)
    {
        Assert.True(ExpansionParser.TryParse(text, out var root, out _));
        return root;
    }
}
