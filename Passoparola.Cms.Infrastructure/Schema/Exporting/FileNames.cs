using System.Globalization;
using System.Text;
using Passoparola.Cms.Infrastructure.Schema.Files;
using Passoparola.Cms.Infrastructure.Siblings;

namespace Passoparola.Cms.Infrastructure.Schema.Exporting;

/// <summary>Names files after what is in them; things of one kind with the same name get a part of their keys.</summary>
internal static class FileNames
{
    public static IEnumerable<(ISchemaItem Item, string Path)> For(IReadOnlyCollection<ISchemaItem> items)
    {
        var named = items.Select(item => (Item: item, Name: Name(item))).ToArray();
        var shared = named.GroupBy(entry => (entry.Item.Kind, entry.Name)).Where(group => group.Count() > 1).Select(group => group.Key).ToHashSet();
        return named.Select(entry => (entry.Item, shared.Contains((entry.Item.Kind, entry.Name))
            ? $"{entry.Item.Kind}/{entry.Name}-{entry.Item.Key:N}.config"
            : $"{entry.Item.Kind}/{entry.Name}.config"));
    }

    private static string Name(ISchemaItem item) => item.Kind switch
    {
        SchemaKind.ContentTypes or SchemaKind.MediaTypes => item.DisplayName.ToLowerInvariant(),
        SchemaKind.Languages => item.DisplayName,
        SchemaKind.DataTypes => Plain(item.DisplayName, ""),
        _ => Plain(item.DisplayName, "-").ToLowerInvariant(),
    };

    private static string Plain(string text, string between)
    {
        var plain = new StringBuilder();
        foreach (var character in NormalizableText.Of(text).Normalize(NormalizationForm.FormD).Where(c => CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark))
        {
            if (char.IsAsciiLetterOrDigit(character))
            {
                plain.Append(character);
            }
            else if (plain.Length > 0 && between.Length > 0 && plain[^1] != between[0])
            {
                plain.Append(between);
            }
        }

        var name = between.Length > 0 ? plain.ToString().Trim(between[0]) : plain.ToString();
        return name.Length switch { 0 => "item", > 80 => name[..80], _ => name };
    }
}
