using Passoparola.Cms.Tests.Support;

namespace Passoparola.Cms.Tests.Management.Tags;

public sealed class ProposingTags(CmsApplication cms) : LinkedDocuments(cms)
{
    [Fact]
    public async Task Typing_finds_the_tags_of_the_property_s_group_and_how_often_they_are_used()
    {
        Publish("Doposcuola", tags: """["compiti","cortile"]""");
        Publish("Palestra", tags: """["cortile"]""");
        using var client = Cms.AsAdministrator();

        var tags = await client.ReadAsync($"/tag?query=cor&skip=0&take=1000&tagGroup={TagGroup}");

        var tag = Assert.Single(tags.GetProperty("items").EnumerateArray());
        Assert.Equal(1, tags.GetProperty("total").GetInt32());
        Assert.Equal("cortile", tag.GetProperty("text").GetString());
        Assert.Equal(TagGroup, tag.GetProperty("group").GetString());
        Assert.Equal(2, tag.GetProperty("nodeCount").GetInt32());
    }

    [Fact]
    public async Task A_tag_keeps_its_identity()
    {
        Publish("Sportello", tags: """["ascolto"]""");
        using var client = Cms.AsAdministrator();
        var path = $"/tag?query=ascolto&tagGroup={TagGroup}";

        var first = (await client.ReadAsync(path)).GetProperty("items")[0].GetProperty("id").GetGuid();
        var second = (await client.ReadAsync(path)).GetProperty("items")[0].GetProperty("id").GetGuid();

        Assert.Equal(first, second);
        Assert.NotEqual(Guid.Empty, first);
    }

    [Fact]
    public async Task Without_a_word_all_tags_of_the_group_are_proposed_page_by_page()
    {
        Publish("Estate", tags: """["bici","canto","danza"]""");
        using var client = Cms.AsAdministrator();

        var tags = await client.ReadAsync($"/tag?tagGroup={TagGroup}&skip=1&take=1");

        Assert.Equal(3, tags.GetProperty("total").GetInt32());
        Assert.Equal("canto", Assert.Single(tags.GetProperty("items").EnumerateArray()).GetProperty("text").GetString());
    }

    [Fact]
    public async Task A_keystroke_costs_the_same_however_many_tags_there_are()
    {
        Publish("Pochi", tags: """["uno"]""");
        using var client = Cms.AsAdministrator();
        var few = await Cms.StatementsDuringAsync(() => client.ReadAsync($"/tag?query=u&tagGroup={TagGroup}"));

        Publish("Molti", tags: $"[{string.Join(',', Enumerable.Range(0, 40).Select(number => $"\"u{number:00}\""))}]");
        var many = await Cms.StatementsDuringAsync(() => client.ReadAsync($"/tag?query=u&tagGroup={TagGroup}"));

        Assert.Equal(few.Count, many.Count);
    }
}
