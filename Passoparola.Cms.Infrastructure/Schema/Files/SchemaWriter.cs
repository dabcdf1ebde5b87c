using System.Text;
using System.Xml;

namespace Passoparola.Cms.Infrastructure.Schema.Files;

/// <summary>Writes schema files always the same way, so that what is the same is the same to the byte.</summary>
internal static class SchemaWriter
{
    private static readonly XmlWriterSettings Settings = new()
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        Indent = true,
        IndentChars = "  ",
        NewLineChars = "\n",
    };

    public static byte[] Bytes(ISchemaItem item)
    {
        using var stream = new MemoryStream();
        using (var writer = XmlWriter.Create(stream, Settings))
        {
            item.Write().Save(writer);
        }

        stream.WriteByte((byte)'\n');
        return stream.ToArray();
    }

    /// <summary>Writes a file whole or not at all.</summary>
    public static void Write(string path, byte[] bytes)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        var half = $"{path}.writing";
        File.WriteAllBytes(half, bytes);
        File.Move(half, path, overwrite: true);
    }
}
