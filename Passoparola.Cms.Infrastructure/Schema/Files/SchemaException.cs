namespace Passoparola.Cms.Infrastructure.Schema.Files;

/// <summary>A schema file that cannot be used. The message names the file, the element or property, and the key where one is known.</summary>
public sealed class SchemaException : Exception
{
    public SchemaException(string message)
        : base(message)
    {
    }

    public SchemaException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    internal SchemaException(string file, string element, string problem)
        : base($"{file}: {element}: {problem}")
    {
    }
}
