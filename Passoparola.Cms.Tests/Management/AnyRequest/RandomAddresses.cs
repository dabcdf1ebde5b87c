using System.Text.RegularExpressions;

namespace Passoparola.Cms.Tests.Management.AnyRequest;

/// <summary>Addresses that were right until a key or a parameter in them was changed.</summary>
internal sealed partial class RandomAddresses(Random random)
{
    private static readonly string[] Wrong =
    [
        "", "x", "%00", "a%00b", "%2F", "..%2F..", "%FF%FE", "%ED%A0%80", "-1", "0", "2147483648", "99999999999999999999", "1e9", "true", "null", "[]", "{}",
        "00000000-0000-0000-0000-000000000000", "{id}", "' OR 1=1 --", "%3Cscript%3E", "xx-YY", "_", "it-IT", "root", "%F0%9F%98%80", "asc", "Descending",
    ];

    /// <param name="parameters">The parameters that the operation has.</param>
    public string Changed(string path, IReadOnlyList<string> parameters) => random.Next(4) switch
    {
        0 when Key.IsMatch(path) => Key.Replace(path, Uri.EscapeDataString(Guid.NewGuid().ToString()), 1),
        1 when Key.IsMatch(path) => Key.Replace(path, Value().Replace("$", "$$", StringComparison.Ordinal), 1),
        2 when parameters.Count > 0 => With(With(path, parameters), parameters),
        _ when parameters.Count > 0 => With(path, parameters),
        _ => path,
    };

    private string With(string path, IReadOnlyList<string> parameters) =>
        $"{path}{(path.Contains('?', StringComparison.Ordinal) ? '&' : '?')}{parameters[random.Next(parameters.Count)]}={Value()}";

    private string Value() => random.Next(12) == 0 ? new string('a', 3_000) : Wrong[random.Next(Wrong.Length)];

    [GeneratedRegex("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}")]
    private static partial Regex Key { get; }
}
