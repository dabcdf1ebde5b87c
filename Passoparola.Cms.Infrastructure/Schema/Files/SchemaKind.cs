namespace Passoparola.Cms.Infrastructure.Schema.Files;

/// <summary>The kinds of things in a schema folder, in the order of their import. The names are the folders.</summary>
internal enum SchemaKind
{
    Languages,
    DataTypes,
    MediaTypes,
    ContentTypes,
    Content,
}
