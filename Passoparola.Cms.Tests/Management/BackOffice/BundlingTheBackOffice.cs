using System.Text.Json;
using System.Text.RegularExpressions;
using Passoparola.Cms.Tests.Support;

namespace Passoparola.Cms.Tests.Management.BackOffice;

public sealed partial class BundlingTheBackOffice : IDisposable
{
    private const int MostAtStart = 1_000_000;

    private readonly BuiltBundle _bundle = new();

    [Fact]
    public void Every_file_that_the_page_names_is_there_in_both_codings()
    {
        var entries = BuiltBundle.Entries().ToHashSet(StringComparer.Ordinal);
        string[] named = [_bundle.Index.Application, .. _bundle.Index.Preload, .. _bundle.Index.Modules.Values];

        Assert.All(named, file => Assert.Contains(file, _bundle.Index.Tags.Keys));
        Assert.All(_bundle.Index.Tags.Keys, file => Assert.Contains($"{file}.br", entries));
        Assert.All(_bundle.Index.Tags.Keys, file => Assert.Contains($"{file}.gz", entries));
    }

    [Theory]
    [InlineData("css/light.css")]
    [InlineData("css/dark.css")]
    [InlineData("css/high-contrast.css")]
    [InlineData("css/umb-css.css")]
    [InlineData("css/rte-content.css")]
    [InlineData("css/umbraco-blockgridlayout.css")]
    [InlineData("assets/fonts/LatoLatin-Regular.woff2")]
    public void What_the_client_asks_for_by_a_fixed_address_is_there(string file) =>
        Assert.Contains(file, _bundle.Index.Tags.Keys);

    [Fact]
    public void Fonts_that_the_themes_name_are_there()
    {
        var fonts = FontAddress().Matches(_bundle.Text("css/light.css")).Select(font => $"assets/fonts/{font.Groups["name"].Value}").ToHashSet();

        Assert.NotEmpty(fonts);
        Assert.Subset(_bundle.Index.Tags.Keys.ToHashSet(), fonts);
    }

    [Fact]
    public void Extensions_may_import_what_the_package_exports() =>
        Assert.Superset(
            new HashSet<string> { "@umbraco-cms/backoffice/extension-registry", "@umbraco-cms/backoffice/external/lit", "@umbraco-cms/backoffice/lit-element" },
            _bundle.Index.Modules.Keys.ToHashSet());

    [Fact]
    public void What_starts_the_back_office_is_small_and_has_no_code_editor_in_it()
    {
        var start = Reachable(_bundle.Index.Application, StaticImport());

        Assert.DoesNotContain(start, file => _bundle.Text(file).Contains("MonacoEnvironment", StringComparison.Ordinal));
        Assert.Contains(Reachable(_bundle.Index.Application, AnyImport()), file => _bundle.Text(file).Contains("MonacoEnvironment", StringComparison.Ordinal));
        Assert.InRange(start.Sum(_bundle.Size), 1, MostAtStart);
    }

    [Fact]
    public void Every_extension_that_we_hide_is_one_that_the_package_has()
    {
        KeyValuePair<string, string[]>[] hidden = [.. Read("hidden.json"), .. Read("without.json")];
        // The entry holds our own list.
        var package = string.Concat(_bundle.Index.Tags.Keys
            .Where(file => file.EndsWith(".js", StringComparison.Ordinal) && file != _bundle.Index.Application)
            .Select(_bundle.Text));
        var aliases = QuotedAlias().Matches(package).Select(alias => alias.Groups["alias"].Value).ToHashSet(StringComparer.Ordinal);

        Assert.True(hidden.Sum(reason => reason.Value.Length) > 100);
        Assert.Subset(aliases, hidden.SelectMany(reason => reason.Value).ToHashSet());
        Assert.Distinct(hidden.SelectMany(reason => reason.Value));
    }

    [Fact]
    public void Every_icon_of_our_types_and_lists_is_one_that_the_package_has()
    {
        var known = _bundle.Index.Tags.Keys.Where(file => file.EndsWith(".js", StringComparison.Ordinal))
            .SelectMany(file => NamedIcon().Matches(_bundle.Text(file))).Select(icon => icon.Groups["icon"].Value).ToHashSet(StringComparer.Ordinal);
        var used = Directory.GetFiles(Path.Combine(Repository.Root, "umbraco-schema"), "*.config", SearchOption.AllDirectories)
            .Where(file => Path.GetFileName(Path.GetDirectoryName(file)) is "ContentTypes" or "MediaTypes" or "DataTypes")
            .SelectMany(file => Icon().Matches(File.ReadAllText(file))).Select(icon => icon.Value.Split(' ')[0]).ToHashSet(StringComparer.Ordinal);

        Assert.True(used.Count > 20);
        Assert.Subset(known, used);
    }

    public void Dispose() => _bundle.Dispose();

    private static Dictionary<string, string[]> Read(string list) =>
        JsonSerializer.Deserialize<Dictionary<string, string[]>>(Repository.Read($"Passoparola.Cms.Api.Management/BackOffice/Client/source/{list}"))!;

    private HashSet<string> Reachable(string entry, Regex imports)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var waiting = new Stack<string>([entry]);
        while (waiting.TryPop(out var file))
        {
            if (seen.Add(file))
            {
                var folder = new Uri($"file:///{file}");
                foreach (Match import in imports.Matches(_bundle.Text(file)))
                {
                    var name = new Uri(folder, import.Groups["file"].Value).AbsolutePath.TrimStart('/');
                    if (_bundle.Index.Tags.ContainsKey(name))
                    {
                        waiting.Push(name);
                    }
                }
            }
        }

        return seen;
    }

    [GeneratedRegex("""fonts/(?<name>[\w-]+\.woff2)""")]
    private static partial Regex FontAddress();

    [GeneratedRegex("""(?:from|import)\s*["'`](?<file>\.{1,2}/[^"'`]+\.js)["'`]""")]
    private static partial Regex StaticImport();

    [GeneratedRegex("""(?:from|import)\s*\(?\s*["'`](?<file>\.{1,2}/[^"'`]+\.js)["'`]""")]
    private static partial Regex AnyImport();

    [GeneratedRegex("""["'`](?<alias>Umb\.[\w.]+)["'`]""")]
    private static partial Regex QuotedAlias();

    [GeneratedRegex("""name:["'`](?<icon>icon-[a-z0-9-]+)["'`]""")]
    private static partial Regex NamedIcon();

    // As a type or list names it; a help text may speak of one as an example.
    [GeneratedRegex("""(?<=<Icon>|"icon": ")icon-[a-z0-9- ]+(?=</Icon>|")""")]
    private static partial Regex Icon();
}
