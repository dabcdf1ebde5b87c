using System.Diagnostics.CodeAnalysis;

namespace Passoparola.Cms.Api.Management.Parameters;

/// <summary>A key that may be left out; the back office leaves one out by sending an empty one.</summary>
internal readonly record struct OptionalKey(Guid? Value)
{
    public static bool TryParse(string? text, [NotNullWhen(true)] out OptionalKey key)
    {
        key = default;
        if (string.IsNullOrEmpty(text))
        {
            return true;
        }

        var isKey = Guid.TryParse(text, out var value);
        key = new OptionalKey(isKey && value != Guid.Empty ? value : null);
        return isKey;
    }
}
