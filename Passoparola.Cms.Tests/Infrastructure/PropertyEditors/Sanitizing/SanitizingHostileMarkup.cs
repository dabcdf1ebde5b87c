using AngleSharp.Dom;
using Passoparola.Cms.Infrastructure.PropertyEditors.RichText.Sanitizing;

namespace Passoparola.Cms.Tests.Infrastructure.PropertyEditors.Sanitizing;

public sealed class SanitizingHostileMarkup
{
    private readonly AllowListSanitizer _sanitizer = new();

    public static TheoryData<string> Vectors => HostileMarkup.All;

    [Fact]
    public void There_are_enough_attacks_to_believe_in() =>
        Assert.True(HostileMarkup.All.Select(row => row.Data).Distinct().Count() >= 200);

    [Theory]
    [MemberData(nameof(Vectors), DisableDiscoveryEnumeration = true)]
    public void Nothing_of_an_attack_is_left_and_what_is_harmless_stays(string markup)
    {
        var safe = _sanitizer.Sanitize(markup);

        SafeReading.EnsureSafe(safe);
        Assert.Contains("innocuo", SafeReading.Of(safe).Text(), StringComparison.Ordinal);
        Assert.Equal(safe, _sanitizer.Sanitize(safe));
    }

    [Theory]
    [MemberData(nameof(Vectors), DisableDiscoveryEnumeration = true)]
    public void An_attack_fails_wherever_it_stands(string markup)
    {
        foreach (var around in (string[])["<p>{0}</p>", "<ul><li>{0}</li></ul>", "<table><tr><td>{0}</table>", "<table>{0}", "<a href=/x>{0}", "<svg>{0}</svg>", "<p title='{0}'>x</p>", "<pre>{0}"])
        {
            var safe = _sanitizer.Sanitize(around.Replace("{0}", markup, StringComparison.Ordinal));

            SafeReading.EnsureSafe(safe);
            Assert.Equal(safe, _sanitizer.Sanitize(safe));
        }
    }

    [Theory]
    [InlineData("<div>", "</div>")]
    [InlineData("<b>", "</b>")]
    [InlineData("<ul><li>", "</li></ul>")]
    [InlineData("<table><tr><td>", "</td></tr></table>")]
    [InlineData("<svg>", "</svg>")]
    [InlineData("<p>", "")]
    [InlineData("</p>", "")]
    [InlineData("<a href=/x>", "")]
    [InlineData("<b><div>", "</b>")]
    [InlineData("<template>", "")]
    [InlineData("<img src=x alt='", "")]
    [InlineData("<![CDATA[", "]]>")]
    [InlineData("&", ";")]
    [InlineData("<", ">")]
    public void A_hundred_thousand_levels_are_read_to_the_end(string open, string close)
    {
        var safe = _sanitizer.Sanitize(Repeat(open, 100_000) + "innocuo" + Repeat(close, 100_000));

        Assert.Equal(safe, _sanitizer.Sanitize(safe));
        Assert.All(DeepestPath(safe), depth => Assert.InRange(depth, 0, 100));
    }

    [Fact]
    public void A_tag_of_a_hundred_thousand_attributes_is_read_to_the_end()
    {
        var attributes = string.Concat(Enumerable.Range(0, 100_000).Select(number => $" a{number}=1 href=/{number} title"));

        Assert.Equal("<a href=\"/0\" title=\"\">innocuo</a>", _sanitizer.Sanitize($"<a{attributes}>innocuo</a>"));
    }

    private static string Repeat(string text, int times) => string.Concat(Enumerable.Repeat(text, times));

    // Without a tree: a parser that builds one is what depth is dangerous for.
    private static IEnumerable<int> DeepestPath(string markup)
    {
        var depth = 0;
        for (var index = markup.IndexOf('<', StringComparison.Ordinal); index >= 0; index = markup.IndexOf('<', index + 1))
        {
            var isVoid = markup.AsSpan(index).StartsWith("<img") || markup.AsSpan(index).StartsWith("<br");
            depth += markup[index + 1] == '/' ? -1 : isVoid ? 0 : 1;
            yield return depth;
        }
    }
}
