using Passoparola.Cms.Tests.Infrastructure.Documents;
using Passoparola.Cms.Tests.Support;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace Passoparola.Cms.Tests.Infrastructure.EntitySearch;

public sealed class SearchingByName(CmsApplication cms) : DocumentScenario(cms)
{
    private readonly string _mark = $"cerca{Guid.NewGuid():N}";

    private IIndexedEntitySearchService Search => Cms.Get<IIndexedEntitySearchService>();

    [Theory]
    [InlineData("citta")]
    [InlineData("CITTÀ")]
    [InlineData("ttà")]
    [InlineData("l'orto")]
    [InlineData("L’ORTO  città")]
    public async Task A_name_is_found_by_any_part_of_it_without_regard_to_case_accents_or_apostrophes(string words)
    {
        var found = Saved(NewPlain($"{_mark} Città dell’orto: l’Orto", Root().Id));
        Saved(NewPlain($"{_mark} Campagna", Root().Id));

        Assert.Equal([found.Key], await KeysAsync($"{_mark} {words}"));
    }

    [Fact]
    public async Task A_document_is_found_by_its_name_in_every_language_and_once()
    {
        var root = Root();
        var found = Saved(NewVarying($"{_mark} corso", $"{_mark} course", root.Id));

        Assert.Equal([found.Key], await KeysAsync($"{_mark} corso"));
        Assert.Equal([found.Key], await KeysAsync($"{_mark} course"));
        Assert.Equal([found.Key], await KeysAsync(_mark));
    }

    [Fact]
    public async Task What_is_renamed_is_found_by_its_new_name_only()
    {
        var document = Saved(NewPlain($"{_mark} prima", Root().Id));
        document.Name = $"{_mark} dopo";
        Saved(document);

        Assert.Equal([document.Key], await KeysAsync($"{_mark} dopo"));
        Assert.Empty(await KeysAsync($"{_mark} prima"));
    }

    [Fact]
    public async Task A_key_finds_what_it_names()
    {
        var document = Saved(NewPlain(_mark, Root().Id));

        Assert.Equal([document.Key], await KeysAsync(document.Key.ToString()));
        Assert.Empty(await KeysAsync(Guid.NewGuid().ToString()));
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("%")]
    [InlineData("_____")]
    [InlineData("' OR 1=1 --")]
    [InlineData("\ud800")]
    public async Task Nothing_is_found_by_what_is_in_no_name(string query)
    {
        Saved(NewPlain(_mark, Root().Id));

        Assert.Empty(await KeysAsync($"{_mark} {query}x"));
        Assert.DoesNotContain(await KeysAsync(query), key => key == Guid.Empty);
    }

    [Fact]
    public async Task Only_what_is_below_the_parent_and_of_the_types_is_found()
    {
        IContent root = Root(), elsewhere = Root();
        var plain = Saved(NewPlain($"{_mark} uno", root.Id));
        var varying = Saved(NewVarying($"{_mark} due", parentId: root.Id));
        Saved(NewPlain($"{_mark} tre", elsewhere.Id));

        Assert.Equal([varying.Key, plain.Key], await KeysAsync(_mark, parent: root.Key));
        Assert.Equal([plain.Key], await KeysAsync(_mark, parent: root.Key, types: [Plain.Key]));
        Assert.Empty(await KeysAsync(_mark, parent: Guid.NewGuid()));
    }

    [Fact]
    public async Task What_is_in_the_bin_is_found_when_it_is_asked_for()
    {
        var root = Root();
        var kept = Saved(NewPlain($"{_mark} qui", root.Id));
        var trashed = Saved(NewPlain($"{_mark} via", root.Id));
        Assert.True(Documents.MoveToRecycleBin(trashed, User).Success);

        Assert.Equal([kept.Key], await KeysAsync(_mark, trashed: false));
        Assert.Equal([trashed.Key], await KeysAsync(_mark, trashed: true));
        Assert.Equal([kept.Key, trashed.Key], await KeysAsync(_mark));
    }

    [Fact]
    public async Task Names_that_begin_with_the_query_come_first_and_pages_do_not_overlap()
    {
        var root = Root();
        foreach (var name in new[] { $"a {_mark}", $"{_mark} c", $"{_mark} b", $"z {_mark}" })
        {
            Saved(NewPlain(name, root.Id));
        }

        var first = await Search.SearchAsync(UmbracoObjectTypes.Document, _mark, null, [], null, null, 0, 3);
        var second = await Search.SearchAsync(UmbracoObjectTypes.Document, _mark, null, [], null, null, 3, 3);

        Assert.Equal((4, 4), (first.Total, second.Total));
        Assert.Equal([$"{_mark} b", $"{_mark} c", $"a {_mark}"], first.Items.Select(item => item.Name));
        Assert.Equal([$"z {_mark}"], second.Items.Select(item => item.Name));
    }

    [Fact]
    public async Task Types_are_found_by_their_names()
    {
        var found = await Search.SearchAsync(UmbracoObjectTypes.DocumentType, Plain.Name!.ToUpperInvariant(), null, [], null);

        Assert.Equal(Plain.Key, Assert.Single(found.Items).Key);
        Assert.Equal(Constants.ObjectTypes.DocumentType, found.Items.Single().NodeObjectType);
    }

    [Fact]
    public async Task How_many_statements_a_search_takes_does_not_depend_on_how_much_it_finds()
    {
        var root = Root();
        Saved(NewPlain($"{_mark} uno solo", root.Id));
        for (var number = 0; number < 12; number++)
        {
            Saved(NewPlain($"{_mark} tanti {number}", root.Id));
        }

        var one = await Cms.StatementsDuringAsync(() => KeysAsync($"{_mark} solo"));
        var many = await Cms.StatementsDuringAsync(() => KeysAsync($"{_mark} tanti"));

        Assert.Equal(one.Count, many.Count);
    }

    private async Task<Guid[]> KeysAsync(string query, Guid? parent = null, Guid[]? types = null, bool? trashed = null) =>
    [
        .. (await Search.SearchAsync(UmbracoObjectTypes.Document, query, parent, types ?? [], trashed)).Items.Select(item => item.Key),
    ];
}
