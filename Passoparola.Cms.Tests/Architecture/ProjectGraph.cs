using System.Reflection;
using System.Xml.Linq;
using Passoparola.Cms.Tests.Support;

namespace Passoparola.Cms.Tests.Architecture;

/// <summary>docs/architecture.md draws this graph.</summary>
public sealed class ProjectGraph
{
    private const string Prefix = "Passoparola.Cms";

    private static readonly Dictionary<string, string[]> Allowed = new()
    {
        [""] = ["Api.Delivery", "Api.Management", "Catalogue", "Infrastructure", "Infrastructure.PostgreSql", "Infrastructure.Sqlite", "Search"],
        ["Api.Delivery"] = ["Infrastructure", "Search"],
        ["Api.Management"] = ["Infrastructure"],
        ["Benchmarks"] = [""],
        ["Catalogue"] = ["Search"],
        ["Infrastructure"] = [],
        ["Infrastructure.PostgreSql"] = ["Infrastructure"],
        ["Infrastructure.Sqlite"] = ["Infrastructure"],
        ["Search"] = [],
        ["Tests"] = ["", "Benchmarks"],
    };

    public static TheoryData<string> Projects => [.. Allowed.Keys];

    [Fact]
    public void Every_project_of_the_solution_has_its_place_in_the_graph()
    {
        var inSolution = XDocument.Parse(Repository.Read("Passoparola.slnx")).Descendants("Project")
            .Select(project => ShortName((string)project.Attribute("Path")!));

        Assert.Equal(Allowed.Keys.Order(), inSolution.Order());
    }

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_project_refers_to_those_it_stands_on_and_no_other(string project)
    {
        var references = ProjectFile(project).Descendants("ProjectReference")
            .Select(reference => ShortName((string)reference.Attribute("Include")!));

        Assert.Equal(Allowed[project].Order(), references.Order());
    }

    [Theory]
    [InlineData("Infrastructure")]
    [InlineData("Infrastructure.PostgreSql")]
    [InlineData("Infrastructure.Sqlite")]
    public void Entity_Framework_stays_with_the_project_that_uses_it(string project)
    {
        var leaking = ProjectFile(project).Descendants("PackageReference")
            .Where(package => IsStorage((string)package.Attribute("Include")!))
            .Where(package => (string?)package.Attribute("PrivateAssets") is not ("compile" or "all"))
            .Select(package => (string)package.Attribute("Include")!);

        Assert.Empty(leaking);
    }

    [Theory]
    [InlineData("")]
    [InlineData("Api.Delivery")]
    [InlineData("Api.Management")]
    [InlineData("Catalogue")]
    [InlineData("Search")]
    public void Who_stands_above_Infrastructure_names_no_storage(string project) =>
        Assert.DoesNotContain(AssembliesNamedBy(project), IsStorage);

    [Fact]
    public void Infrastructure_names_no_database_engine() =>
        Assert.DoesNotContain(AssembliesNamedBy("Infrastructure"), name => name.Contains("Sqlite", StringComparison.OrdinalIgnoreCase) || name.Contains("Npgsql", StringComparison.Ordinal));

    private static IEnumerable<string> AssembliesNamedBy(string project) =>
        Assembly.Load(FullName(project)).GetReferencedAssemblies().Select(assembly => assembly.Name!);

    private static bool IsStorage(string name) =>
        name.StartsWith("Microsoft.EntityFrameworkCore", StringComparison.Ordinal)
        || name.StartsWith("Npgsql", StringComparison.Ordinal)
        || name.StartsWith("SQLitePCLRaw", StringComparison.Ordinal)
        || name == "Microsoft.Data.Sqlite";

    private static XDocument ProjectFile(string project) =>
        XDocument.Parse(Repository.Read($"{FullName(project)}/{FullName(project)}.csproj"));

    private static string FullName(string project) => project.Length == 0 ? Prefix : $"{Prefix}.{project}";

    private static string ShortName(string path) => Path.GetFileNameWithoutExtension(path)[Prefix.Length..].TrimStart('.');
}
