using Passoparola.Cms.Infrastructure.Schema.Files;
using Passoparola.Cms.Tests.Support;

namespace Passoparola.Cms.Tests.Infrastructure.Schema;

/// <summary>A schema folder that a test writes.</summary>
internal sealed class SchemaFolderOnDisk
{
    public string Path { get; } = Directory.CreateDirectory(TemporaryFiles.NewPath("schema")).FullName;

    public SchemaFolderOnDisk With(string file, string text)
    {
        SchemaWriter.Write(System.IO.Path.Combine(Path, file), System.Text.Encoding.UTF8.GetBytes(text));
        return this;
    }

    public SchemaFolderOnDisk With(string file, ISchemaItem item)
    {
        SchemaWriter.Write(System.IO.Path.Combine(Path, file), SchemaWriter.Bytes(item));
        return this;
    }

    public SchemaSet Read(bool demo = false) => SchemaFolder.Read(Path, demo);

    /// <summary>The sentence with which the folder is refused.</summary>
    public string Refusal() => Assert.Throws<SchemaException>(() => Read()).Message;
}
