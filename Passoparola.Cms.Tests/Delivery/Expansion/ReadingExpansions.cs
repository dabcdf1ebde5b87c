using Passoparola.Cms.Api.Delivery.Expansion;

namespace Passoparola.Cms.Tests.Delivery.Expansion;

/// <summary>The grammar of <c>expand</c> and <c>fields</c>.</summary>
public sealed class ReadingExpansions
{
    [Theory]
    [InlineData("$all", "$all")]
    [InlineData("properties[$all]", "properties[$all]")]
    [InlineData("properties[a,b]", "properties[a,b]")]
    [InlineData("properties[a[properties[x,y]]]", "properties[a[properties[x,y]]]")]
    [InlineData("properties[a[properties[b]],$all]", "properties[a[properties[b]],$all]")]
    [InlineData("properties[a],properties[b]", "properties[a],properties[b]")]
    [InlineData("", "")]
    [InlineData("properties[ a ]", "properties[ a ]")]
    [InlineData("properties[a,,b]", "properties[a,,b]")]
    public void A_well_formed_tree_is_read_as_written(string text, string tree)
    {
        Assert.True(ExpansionParser.TryParse(text, out var root, out var error), error);
        Assert.Equal(tree, string.Join(',', root.Items.Select(Written)));
    }

    [Theory]
    [InlineData("properties[a")]
    [InlineData("properties[a]]")]
    [InlineData("[a]")]
    [InlineData("properties[]")]
    [InlineData("properties[a[]]")]
    [InlineData("a]b[")]
    [InlineData("properties[a]b")]
    [InlineData("properties[a][b]")]
    public void Brackets_that_do_not_pair_or_hold_nothing_are_an_error(string text)
    {
        Assert.False(ExpansionParser.TryParse(text, out _, out var error));
        Assert.NotEmpty(error);
    }

    [Fact]
    public void Brackets_nest_thirty_two_deep_and_no_deeper()
    {
        Assert.True(ExpansionParser.TryParse(Nested(32), out _, out _));
        Assert.False(ExpansionParser.TryParse(Nested(33), out _, out var error));
        Assert.Contains("deeper than 32", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("properties[$all,a[properties[b]]]", "a", "$all")]
    [InlineData("properties[a[properties[b]],$all]", "a", "a[properties[b]]")]
    [InlineData("properties[a],properties[b]", "b", null)]
    [InlineData("$all", "anything", "$all")]
    [InlineData("properties[NoSuch]", "a", null)]
    [InlineData("properties[A]", "a", null)]
    [InlineData("properties[ a]", "a", null)]
    [InlineData("properties", "a", null)]
    [InlineData("", "a", null)]
    public void The_first_name_that_fits_a_property_is_taken(string text, string alias, string? node)
    {
        Assert.True(ExpansionParser.TryParse(text, out var root, out _));
        Assert.Equal(node, root.For(alias) is { } found ? Written(found) : null);
    }

    private static string Nested(int depth) => string.Concat(Enumerable.Repeat("a[", depth)) + "a" + new string(']', depth);

    private static string Written(ExpansionNode node) =>
        node.Items.Count == 0 ? node.Key : $"{node.Key}[{string.Join(',', node.Items.Select(Written))}]";
}
