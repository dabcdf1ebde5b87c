using System.Xml.Linq;

namespace Passoparola.Cms.Infrastructure.Schema.Files;

/// <summary>One thing that the schema folder describes, as its file says it.</summary>
internal interface ISchemaItem
{
    Guid Key { get; }

    SchemaKind Kind { get; }

    /// <summary>What people call it; also the ground of its file's name.</summary>
    string DisplayName { get; }

    XElement Write();
}
