using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Passoparola.Cms.Tests.Support;

namespace Passoparola.Cms.Tests.Architecture;

public sealed partial class WordsInSource
{
    private static readonly string[] NothingNames = ["Manager", "Helper", "Utils", "Utility"];

    private static readonly string[] Assemblies =
    [
        "Passoparola.Cms", "Passoparola.Cms.Api.Delivery", "Passoparola.Cms.Api.Management", "Passoparola.Cms.Benchmarks", "Passoparola.Cms.Catalogue", "Passoparola.Cms.Infrastructure",
        "Passoparola.Cms.Infrastructure.PostgreSql", "Passoparola.Cms.Infrastructure.Sqlite", "Passoparola.Cms.Search", "Passoparola.Cms.Tests",
    ];

    [Fact]
    public void A_type_is_named_for_what_it_is()
    {
        var named = Assemblies.SelectMany(name => Assembly.Load(name).GetTypes())
            .Where(type => !type.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false))
            .Where(type => type.Namespace?.StartsWith("Passoparola", StringComparison.Ordinal) == true)
            .Where(type => NothingNames.Any(word => type.Name.Contains(word, StringComparison.Ordinal) && !IsUmbracosWord(type, word)))
            .Select(type => type.FullName);

        Assert.Empty(named);
    }

    [Fact]
    public void Nothing_is_put_off_folded_away_or_silenced_in_source() =>
        Assert.Empty(LinesThat(PutOff()));

    [Fact]
    public void Nobody_blocks_on_a_task_or_asks_the_clock_directly() =>
        Assert.Empty(LinesThat(SilencedBan()));

    // A type that answers one of Umbraco's contracts carries its name.
    private static bool IsUmbracosWord(Type type, string word) =>
        type.GetInterfaces().Append(type.BaseType).Any(parent =>
            parent?.Namespace?.StartsWith("Umbraco", StringComparison.Ordinal) == true && parent.Name.Contains(word, StringComparison.Ordinal));

    private static IEnumerable<string> LinesThat(Regex wrong) =>
        Repository.SourceFiles()
            .Where(file => !file.EndsWith($"{nameof(WordsInSource)}.cs", StringComparison.Ordinal))
            .SelectMany(file => Repository.Read(file).Split('\n').Select((line, index) => (file, line, number: index + 1)))
            .Where(place => wrong.IsMatch(place.line))
            .Select(place => $"{place.file}:{place.number}: {place.line.Trim()}");

    [GeneratedRegex(@"\bTODO\b(?!.*#\d)|\bFIXME\b|\bHACK\b|^\s*#region|#pragma warning|SuppressMessage|#nullable disable")]
    private static partial Regex PutOff();

    // The analyzer forbids the calls; this keeps a project from turning the analyzer off.
    [GeneratedRegex(@"RS0030")]
    private static partial Regex SilencedBan();
}
