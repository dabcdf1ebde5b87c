using System.Globalization;
using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using Passoparola.Cms.Benchmarks.Generating;
using Passoparola.Cms.Infrastructure.Schema.Files;
using Passoparola.Cms.Tests.Infrastructure.Schema;
using Umbraco.Cms.Core.Models;

namespace Passoparola.Cms.Tests.Schema;

/// <summary>Random types and documents that a site can hold; the same number always gives the same.</summary>
internal sealed class RandomSite(int seed)
{
    private const string BlockList = "Umbraco.BlockList";

    private static readonly Guid BlockType = new("0f6f0a53-5a0b-4a55-9d43-0d8e3b0f2c11");
    private static readonly string[] Cultures = ["it-IT", "en-GB"];
    private static readonly (string Editor, string Ui, Func<RandomSite, string> Value)[] Editors =
    [
        ("Umbraco.TextBox", "Umb.PropertyEditorUi.TextBox", site => site.Text(120)),
        ("Umbraco.TextArea", "Umb.PropertyEditorUi.TextArea", site => site.Text(400)),
        ("Umbraco.Integer", "Umb.PropertyEditorUi.Integer", site => site._random.Next(-5000, 5000).ToString(CultureInfo.InvariantCulture)),
        ("Umbraco.Decimal", "Umb.PropertyEditorUi.Decimal", site => (site._random.Next(-90_000, 90_000) / 100m).ToString(CultureInfo.InvariantCulture)),
        ("Umbraco.TrueFalse", "Umb.PropertyEditorUi.Toggle", site => site._random.Next(2).ToString(CultureInfo.InvariantCulture)),
        (BlockList, "Umb.PropertyEditorUi.BlockList", site => site.Block()),
    ];

    private readonly Random _random = new(seed);
    private readonly SchemaFolderOnDisk _folder = new();
    private readonly List<DataTypeFile> _dataTypes = [];
    private readonly List<TypeFile> _types = [];
    private int _documents;

    /// <returns>The folder it was written to.</returns>
    public string Write(int types, int documents)
    {
        foreach (var culture in Cultures)
        {
            _folder.With($"Languages/{culture}.config", new LanguageFile(LanguageFile.KeyOf(culture), culture, $"Lingua {culture}", culture == "it-IT", culture == "it-IT", culture == "it-IT" ? null : "it-IT"));
        }

        foreach (var (editor, ui, _) in Editors)
        {
            Keep(_dataTypes, new DataTypeFile(Key(), $"{Name(40)} {editor}", editor, ui, Maybe(Folder()), Configuration(editor)), "DataTypes");
        }

        for (var number = 0; number < types; number++)
        {
            Keep(_types, Type(number), "ContentTypes");
        }

        var roots = _types.Where(type => !type.Info.IsElement).ToArray();
        var made = new List<ContentFile>();
        for (var number = 0; number < documents; number++)
        {
            var parent = made.Count > 0 && _random.Next(4) > 0 ? made[_random.Next(made.Count)] : null;
            Keep(made, Document(roots[_random.Next(roots.Length)], parent), "Content");
        }

        return _folder.Path;
    }

    private JsonObject Configuration(string editor) => editor == BlockList
        ? new JsonObject { ["blocks"] = new JsonArray(new JsonObject { ["contentElementTypeKey"] = BlockType, ["label"] = Text(10) }) }
        : [];

    private string Block()
    {
        var values = _types[0].Properties.Where(property => property.EditorAlias is "Umbraco.TextBox" or "Umbraco.TextArea")
            .Select(property => (property.EditorAlias, property.Alias, Text(40)));
        return StoredValues.Block(Key(), BlockType, values);
    }

    private TypeFile Type(int number)
    {
        var isElement = number % 4 == 0;
        var variations = number % 4 == 2 || number % 4 == 3 ? ContentVariation.Culture : ContentVariation.Nothing;
        var tabs = Enumerable.Range(0, _random.Next(1, 4)).Select(tab => new TabFile(Key(), Name(20), $"tab{tab}", tab == 0 ? PropertyGroupType.Tab : PropertyGroupType.Group, tab * 7)).ToArray();
        var properties = Enumerable.Range(0, _random.Next(1, 6)).Select(property => Property(number, property, tabs, variations)).ToArray();
        var composed = _types.Where(type => type.Compositions.Count == 0 && type.Info.IsElement == isElement && type.Info.Variations == variations).Take(_random.Next(2)).ToArray();
        return new TypeFile(SchemaKind.ContentTypes, number == 0 ? BlockType : Key(), $"random{number}", new TypeInfo(
            Name(40), "icon-document", "folder.png", Maybe(Text(80)), !isElement, null, variations, isElement, _random.Next(2) == 0, MaybeNumber(), MaybeNumber(), Maybe(Folder())))
        {
            Compositions = [.. composed.Select(type => new TypeReference(type.Key, type.Alias))],
            Structure = [.. _types.Where(type => !type.Info.IsElement).Take(_random.Next(3)).Select(type => new TypeReference(type.Key, type.Alias))],
            Properties = properties,
            Tabs = tabs,
        };
    }

    private PropertyFile Property(int type, int number, TabFile[] tabs, ContentVariation variations)
    {
        // No block holds itself.
        var dataType = _dataTypes[_random.Next(type == 0 ? _dataTypes.Count - 1 : _dataTypes.Count)];
        return new PropertyFile(
            Key(), Name(30), $"p{type}x{number}", dataType.Key, dataType.EditorAlias, Mandatory: false, null, Maybe(Text(60)), number * 3,
            _random.Next(5) == 0 ? "" : tabs[_random.Next(tabs.Length)].Alias,
            variations == ContentVariation.Culture && _random.Next(2) == 0 ? ContentVariation.Culture : ContentVariation.Nothing,
            Maybe(Text(30)), null, _random.Next(2) == 0);
    }

    private ContentFile Document(TypeFile type, ContentFile? parent)
    {
        var number = ++_documents;
        var varies = type.Info.Variations == ContentVariation.Culture;
        var cultures = varies ? Cultures.Take(_random.Next(1, 3)).ToArray() : [];
        var published = _random.Next(3) > 0;
        var name = $"{number} {Name(40)}";
        return new ContentFile(Key(), name, parent?.Key, type.Alias, new DateTime(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc).AddSeconds(number), number * 3, Trashed: false, published)
        {
            Names = cultures.ToDictionary(culture => culture, culture => culture == "it-IT" ? name : $"{number} {Name(30)}"),
            PublishedCultures = (published ? cultures.Take(_random.Next(1, 3)) : []).ToHashSet(),
            Values = [.. Values(type, cultures)],
            ParentName = parent?.Name ?? "",
            Level = (parent?.Level ?? 0) + 1,
        };
    }

    private IEnumerable<PropertyValueFile> Values(TypeFile type, string[] cultures) =>
        from property in type.Properties.Concat(_types.Where(other => type.Compositions.Any(composed => composed.Key == other.Key)).SelectMany(other => other.Properties))
        from culture in property.Variations == ContentVariation.Culture ? cultures : new string?[] { null }
        where _random.Next(4) > 0
        let value = Editors.Single(editor => editor.Editor == property.EditorAlias).Value(this)
        where value.Length > 0
        select new PropertyValueFile(property.Alias, culture, null, value);

    private void Keep<T>(List<T> items, T item, string folder)
        where T : ISchemaItem
    {
        items.Add(item);
        _folder.With($"{folder}/{item.Key:N}.config", item);
    }

    private Guid Key()
    {
        var bytes = new byte[16];
        _random.NextBytes(bytes);
        return new Guid(bytes);
    }

    private string Text(int length)
    {
        var text = Texts.Any.Sample(1, new Rnd((ulong)_random.NextInt64()), length).Single();
        var end = Math.Min(length, text.Length);
        return text[..(end > 0 && char.IsHighSurrogate(text[end - 1]) ? end - 1 : end)];
    }

    // Core trims names, and a name is never empty.
    private string Name(int length) => $"N{string.Concat(Text(length).Where(character => !char.IsControl(character) && !char.IsSurrogate(character) && !char.IsWhiteSpace(character)))}";

    private string Folder() => SchemaFolderPath.Of(Enumerable.Range(0, _random.Next(1, 3)).Select(_ => Name(12)))!;

    private string? Maybe(string text) => text.Length == 0 || _random.Next(2) == 0 ? null : text;

    private int? MaybeNumber() => _random.Next(2) == 0 ? null : _random.Next(1, 90);
}
