using System.Xml;
using System.Xml.Linq;

namespace Passoparola.Cms.Infrastructure.Schema.Files;

/// <summary>Reads a folder in uSync's format. Every file is read before anything is done with one.</summary>
internal static class SchemaFolder
{
    public const string ConfigFile = "usync.config";
    public const string DemoFolder = "Demo";

    /// <param name="root">The folder.</param>
    /// <param name="demo">Whether the <c>Demo</c> folder inside it counts.</param>
    /// <exception cref="SchemaException">The folder is missing, or a file in it cannot be used.</exception>
    public static SchemaSet Read(string root, bool demo)
    {
        if (!Directory.Exists(root))
        {
            throw new SchemaException($"The schema folder '{root}' does not exist.");
        }

        var reading = new Reading();
        foreach (var path in Directory.EnumerateFiles(root, "*.config", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var relative = System.IO.Path.GetRelativePath(root, path).Replace('\\', '/');
            var isDemo = relative.StartsWith($"{DemoFolder}/", StringComparison.OrdinalIgnoreCase);
            if (relative.Equals(ConfigFile, StringComparison.OrdinalIgnoreCase) || (isDemo && !demo))
            {
                continue;
            }

            reading.Take(new SchemaElement(relative, Load(path, relative)));
        }

        return reading.ToSet();
    }

    private static XElement Load(string path, string relative)
    {
        try
        {
            using var reader = XmlReader.Create(path, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
            return XDocument.Load(reader).Root!;
        }
        catch (XmlException failure)
        {
            throw new SchemaException($"{relative}: {(failure.LineNumber > 0 ? $"line {failure.LineNumber}: " : "")}the file is not well-formed XML: {failure.Message}", failure);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new SchemaException($"{relative}: the file cannot be read: {failure.Message}", failure);
        }
    }

    private sealed class Reading
    {
        private readonly Dictionary<Guid, string> _files = [];
        private readonly Dictionary<(SchemaKind Kind, string Name), string> _names = [];
        private readonly List<LanguageFile> _languages = [];
        private readonly List<DataTypeFile> _dataTypes = [];
        private readonly List<TypeFile> _mediaTypes = [];
        private readonly List<TypeFile> _contentTypes = [];
        private readonly List<ContentFile> _contents = [];
        private readonly List<EmptyMarker> _deletions = [];

        public void Take(SchemaElement file)
        {
            switch (file.Name)
            {
                case LanguageFile.Root: Keep(_languages, LanguageFile.Read(file), file); break;
                case DataTypeFile.Root: Keep(_dataTypes, DataTypeFile.Read(file), file); break;
                case TypeFile.MediaRoot: Keep(_mediaTypes, TypeFile.Read(file), file); break;
                case TypeFile.ContentRoot: Keep(_contentTypes, TypeFile.Read(file), file); break;
                case ContentFile.Root: Keep(_contents, ContentFile.Read(file), file); break;
                case EmptyMarker.Root: TakeMarker(file); break;
                default:
                    throw new SchemaException(file.File, file.Name, $"the root element is not known; accepted are {string.Join(", ", LanguageFile.Root, DataTypeFile.Root, TypeFile.MediaRoot, TypeFile.ContentRoot, ContentFile.Root, EmptyMarker.Root)}");
            }
        }

        /// <exception cref="SchemaException">A file describes what a marker says is gone.</exception>
        public SchemaSet ToSet() => Deleted().FirstOrDefault() is { } both
            ? throw new SchemaException($"{_files[both.Key]}: the Empty marker of the same key says it is deleted (key {both.Key})")
            : Set();

        private IEnumerable<EmptyMarker> Deleted() => _deletions.Where(marker => _files.ContainsKey(marker.Key));

        private SchemaSet Set() => new(_files)
        {
            Languages = _languages,
            DataTypes = _dataTypes,
            MediaTypes = _mediaTypes,
            ContentTypes = _contentTypes,
            Contents = _contents,
            Deletions = _deletions,
        };

        private void TakeMarker(SchemaElement file)
        {
            var folder = file.File.Split('/') is [.., var parent, _] ? parent : "";
            if (!Enum.TryParse<SchemaKind>(folder, ignoreCase: true, out var kind))
            {
                throw file.Problem($"an Empty marker must stand in the folder of its kind; accepted are {string.Join(", ", Enum.GetNames<SchemaKind>())}");
            }

            var marker = EmptyMarker.Read(file, kind);
            if (marker.Change == EmptyChange.Delete)
            {
                _deletions.Add(marker);
            }
        }

        private void Keep<T>(List<T> items, T item, SchemaElement file)
            where T : ISchemaItem
        {
            if (!_files.TryAdd(item.Key, file.File))
            {
                throw file.Problem($"the key stands in {_files[item.Key]} too");
            }

            // Documents and data types may share a name; languages and types are known by theirs.
            if (item.Kind is not (SchemaKind.Content or SchemaKind.DataTypes)
                && !_names.TryAdd((item.Kind, item.DisplayName.ToUpperInvariant()), file.File))
            {
                throw file.Problem($"'{item.DisplayName}' stands in {_names[(item.Kind, item.DisplayName.ToUpperInvariant())]} too");
            }

            items.Add(item);
        }
    }
}
