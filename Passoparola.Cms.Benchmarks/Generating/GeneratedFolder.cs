using Passoparola.Cms.Infrastructure.Schema.Files;

namespace Passoparola.Cms.Benchmarks.Generating;

/// <summary>A schema folder: the site's own without its demo set, and generated opportunities.</summary>
internal static class GeneratedFolder
{
    public static void Write(string ground, string target, int documents)
    {
        var schema = SchemaFolder.Read(ground, demo: false);
        foreach (var file in Directory.EnumerateFiles(ground, "*.config", SearchOption.AllDirectories))
        {
            var relative = Path.GetRelativePath(ground, file);
            if (!relative.StartsWith("Demo", StringComparison.Ordinal))
            {
                SchemaWriter.Write(Path.Combine(target, relative), File.ReadAllBytes(file));
            }
        }

        var opportunities = new GeneratedOpportunities(schema);
        for (var number = 1; number <= documents; number++)
        {
            SchemaWriter.Write(Path.Combine(target, "Content", $"generated-{number:D6}.config"), SchemaWriter.Bytes(opportunities.Create(number)));
        }
    }
}
