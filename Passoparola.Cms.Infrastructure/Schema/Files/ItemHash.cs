using System.Security.Cryptography;

namespace Passoparola.Cms.Infrastructure.Schema.Files;

internal static class ItemHash
{
    /// <summary>
    /// A hash of what a thing says itself. The names of those around a document are left out: renaming a parent changes
    /// no child.
    /// </summary>
    public static string Of(ISchemaItem item)
    {
        var itself = item is ContentFile document ? document with { ParentName = "", Path = "", Level = 0 } : item;
        return Convert.ToHexStringLower(SHA256.HashData(SchemaWriter.Bytes(itself)));
    }
}
