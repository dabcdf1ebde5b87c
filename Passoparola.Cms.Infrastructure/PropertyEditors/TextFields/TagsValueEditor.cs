using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Editors;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Cms.Core.Strings;
using Umbraco.Extensions;

namespace Passoparola.Cms.Infrastructure.PropertyEditors.TextFields;

internal sealed class TagsValueEditor(
    DataEditorAttribute attribute,
    IShortStringHelper shortStrings,
    IJsonSerializer serializer,
    IIOHelper ioHelper) : DataValueEditor(shortStrings, serializer, ioHelper, attribute), IDataValueTags
{
    private readonly IJsonSerializer _serializer = serializer;

    public override IValueRequiredValidator RequiredValidator => ItemsRequiredValidator.Instance;

    public override object? FromEditor(ContentPropertyData editorValue, object? currentValue)
    {
        var tags = Distinct(Items.Read(editorValue.Value, _serializer));
        if (tags.Count == 0)
        {
            return null;
        }

        return StorageOf(editorValue.DataTypeConfiguration) == TagsStorageType.Csv
            ? string.Join(',', tags.Select(tag => tag.Replace(",", string.Empty, StringComparison.Ordinal)))
            : _serializer.Serialize(tags);
    }

    public override object ToEditor(IProperty property, string? culture = null, string? segment = null) =>
        Stored(property.GetValue(culture, segment));

    public IEnumerable<ITag> GetTags(object? value, object? dataTypeConfiguration, int? languageId)
    {
        var group = (dataTypeConfiguration as TagConfiguration)?.Group is { Length: > 0 } configured ? configured : "default";
        return Stored(value).Select(tag => new Tag { Group = group, Text = tag, LanguageId = languageId });
    }

    // The text tells the two storage types apart, so changing the data type loses no tag.
    private List<string> Stored(object? value) =>
        Distinct(value is string text && !text.DetectIsJson() ? text.Split(',') : Items.Read(value, _serializer));

    private static TagsStorageType StorageOf(object? configuration) =>
        (configuration as TagConfiguration)?.StorageType ?? TagsStorageType.Json;

    private static List<string> Distinct(IEnumerable<string> tags) =>
        tags.Select(tag => tag.Trim()).Where(tag => tag.Length > 0).Distinct(StringComparer.InvariantCultureIgnoreCase).ToList();
}
