using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Passoparola.Cms.Search.Indexing.Segments;

namespace Passoparola.Cms.Tests.Search.Behaviour;

public sealed class LookingForParts
{
    [Property(MaxTest = 2_000)]
    public Property A_part_is_found_in_the_texts_that_contain_it_and_across_no_border() => Prop.ForAll(
        Texts().ListOf().ToArbitrary(),
        Texts().ToArbitrary(),
        (texts, part) =>
        {
            string[] given = [.. texts];
            Assert.Equal(
                Enumerable.Range(0, given.Length).Where(number => given[number].Contains(part, StringComparison.Ordinal)),
                new JoinedTexts(given).Containing(part));
        });

    private static Gen<string> Texts() => Gen.Elements('a', 'b', ' ', '\uffff', '\ud800').ListOf().Select(characters => new string([.. characters.Take(4)]));
}
