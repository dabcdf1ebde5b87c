using Passoparola.Cms.Catalogue.Stored;

namespace Passoparola.Cms.Catalogue.Searching;

/// <summary>What can be read in the blocks of a page, blocks within blocks included.</summary>
internal static class BodyText
{
    private const string Items = "items";
    private static readonly string[] Texts = ["heading", "text", "caption", "figure", "quotation", "author", "alternativeText"];

    public static IEnumerable<string> Read(IStoredValues document, string alias, string culture) =>
        document.Blocks(alias, culture).SelectMany(block => Texts
            .Select(block.Text)
            .OfType<string>()
            .Select(PlainText.OfRichText)
            .Concat(Read(block, Items, culture)));
}
