using System.Security.Cryptography;
using System.Text;

namespace Passoparola.Cms.Api.Management.Documents;

/// <summary>The identity of one variant of a document: always the same for the same document, culture and segment.</summary>
internal static class VariantId
{
    public static Guid Of(Guid document, string? culture, string? segment = null)
    {
        var name = Encoding.UTF8.GetBytes($"{document:N}|{culture?.ToLowerInvariant()}|{segment?.ToLowerInvariant()}");
        return new Guid(SHA256.HashData(name).AsSpan(0, 16));
    }
}
