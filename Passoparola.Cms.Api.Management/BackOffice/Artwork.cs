using System.Collections.Frozen;

namespace Passoparola.Cms.Api.Management.BackOffice;

/// <summary>Passoparola's own drawings (<c>Artwork/*.svg</c>), where Umbraco's would stand.</summary>
internal static class Artwork
{
    /// <summary>The drawings that the back office and the sign-in page ask for by name.</summary>
    public static readonly FrozenDictionary<string, byte[]> Graphics = Read(
        ("login-background", "background"), ("login-logo", "logo-light"), ("login-logo-alternative", "logo"), ("logo", "mark"), ("logo-alternative", "logo-light"));

    /// <summary>The drawings that stand at fixed addresses below <c>/umbraco/backoffice/assets</c>.</summary>
    public static readonly FrozenDictionary<string, byte[]> Assets = Read(
        ("favicon.svg", "favicon"), ("installer-illustration.svg", "illustration"), ("umbraco-logo.svg", "logo"));

    private static FrozenDictionary<string, byte[]> Read(params ReadOnlySpan<(string Name, string Drawing)> drawings)
    {
        var read = new Dictionary<string, byte[]>();
        foreach (var (name, drawing) in drawings)
        {
            using var svg = typeof(Artwork).Assembly.GetManifestResourceStream($"Artwork/{drawing}.svg")!;
            using var whole = new MemoryStream();
            svg.CopyTo(whole);
            read.Add(name, whole.ToArray());
        }

        return read.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
