using System.Text.Json;
using Passoparola.Cms.Tests.Support;

namespace Passoparola.Cms.Tests.Management.BackOffice;

/// <summary>The texts of the bundle, English beside Italian, as the back office merges them: ours come over the package's.</summary>
public sealed class SpeakingItalian : IAsyncLifetime
{
    // Prints what is wrong with the merged texts, by kind.
    private const string Compare = """
        import english from './english.mjs';
        import theirs from './theirs.mjs';
        import ours from './ours.mjs';
        const placeholders = (text) => [...new Set(String(text).match(/%\d+%|\{\d+\}/g) ?? [])].sort().join();
        const wrong = { missing: [], empty: [], kind: [], placeholders: [], unknown: [], english: [] };
        let count = 0;
        for (const [area, words] of Object.entries(english)) {
          for (const [key, text] of Object.entries(words)) {
            const name = `${area}_${key}`;
            const italian = ours[area]?.[key] ?? theirs[area]?.[key];
            count++;
            if (italian === undefined) wrong.missing.push(name);
            else if (typeof italian !== typeof text) wrong.kind.push(name);
            else if (typeof text === 'string' && placeholders(italian) !== placeholders(text)) wrong.placeholders.push(name);
            else if (typeof text === 'function' && ours[area]?.[key] && ours[area][key].length !== text.length) wrong.kind.push(name);
            if (typeof italian === 'string' && /Umbraco (community|forum)/i.test(italian)) wrong.english.push(name);
          }
        }
        for (const [area, words] of Object.entries(ours)) {
          for (const [key, text] of Object.entries(words)) {
            if (english[area]?.[key] === undefined) wrong.unknown.push(`${area}_${key}`);
            if (text === '') wrong.empty.push(`${area}_${key}`);
          }
        }
        console.log(JSON.stringify({ count, ...wrong }));
        """;

    private JsonElement _compared;

    public async ValueTask InitializeAsync()
    {
        using var bundle = new BuiltBundle();
        var node = NodeFolder.Create();
        await node.WriteAsync("english.mjs", bundle.Text(bundle.Named("chunks/en")));
        await node.WriteAsync("theirs.mjs", bundle.Text(bundle.Named("chunks/it")));
        await node.WriteAsync("ours.mjs", bundle.Text(bundle.Named("chunks/italian")));
        await node.WriteAsync("compare.mjs", Compare);
        _compared = JsonDocument.Parse(await node.RunAsync("compare.mjs")).RootElement;
    }

    [Fact]
    public void No_text_of_the_back_office_is_left_in_English()
    {
        Assert.True(_compared.GetProperty("count").GetInt32() > 2500);
        Assert.Empty(Wrong("missing"));
        Assert.Empty(Wrong("english"));
    }

    [Fact]
    public void Texts_that_say_a_name_or_a_number_say_it_in_Italian_too()
    {
        Assert.Empty(Wrong("placeholders"));
        Assert.Empty(Wrong("kind"));
    }

    [Fact]
    public void Every_text_of_ours_is_one_that_the_back_office_shows()
    {
        Assert.Empty(Wrong("unknown"));
        Assert.Empty(Wrong("empty"));
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private IEnumerable<string?> Wrong(string kind) => _compared.GetProperty(kind).EnumerateArray().Select(name => name.GetString());
}
