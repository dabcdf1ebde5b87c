namespace Passoparola.Cms.Infrastructure.Schema;

/// <summary>Bound to <c>Passoparola:Schema</c>.</summary>
public sealed class SchemaSettings
{
    public const string Section = "Passoparola:Schema";

    /// <summary>When a start imports the schema folder: the name of a <see cref="SchemaImportMode"/>.</summary>
    // A text, because an enum's value that cannot be read fails before anything can say which ones are accepted.
    public string Import { get; set; } = nameof(SchemaImportMode.FirstStart);

    /// <summary>Whether the demo set is imported too: openly fictitious entries, all named "Esempio: …".</summary>
    public bool Demo { get; set; }

    /// <summary>The schema folder; relative to the program's own folder.</summary>
    public string Folder { get; set; } = "umbraco-schema";

    /// <summary><see cref="Import"/> as its value.</summary>
    public SchemaImportMode Mode => Enum.Parse<SchemaImportMode>(Import);

    /// <summary>The folder as a full path.</summary>
    public string FullPath => Path.GetFullPath(Folder, AppContext.BaseDirectory);
}

/// <summary>When a start imports the schema folder.</summary>
public enum SchemaImportMode
{
    /// <summary>Once: at the first start, and again at the next ones until an import ran to its end.</summary>
    FirstStart,

    /// <summary>At every start.</summary>
    EveryStart,

    /// <summary>Only by the command.</summary>
    Never,
}
