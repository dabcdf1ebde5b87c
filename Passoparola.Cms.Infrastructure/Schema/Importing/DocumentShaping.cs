using Passoparola.Cms.Infrastructure.Schema.Files;
using Umbraco.Cms.Core.Models;
using Umbraco.Extensions;

namespace Passoparola.Cms.Infrastructure.Schema.Importing;

/// <summary>Gives a document the names and values of its file.</summary>
internal static class DocumentShaping
{
    public static Content New(ContentFile file, int parentId, IContentType type) => type.VariesByCulture() && file.Names.Count > 0
        ? new Content(file.Names.Values.First(), parentId, type, file.Names.Keys.First()) { Key = file.Key }
        : new Content(file.Name, parentId, type) { Key = file.Key };

    public static void Shape(IContent content, ContentFile file, ImportRun run)
    {
        content.CreateDate = file.CreateDate;
        if (content.ContentType.VariesByCulture())
        {
            foreach (var (culture, name) in file.Names.Where(name => content.GetCultureName(name.Key) != name.Value))
            {
                content.SetCultureName(name, culture);
            }

            foreach (var culture in content.AvailableCultures.Where(culture => !file.Names.ContainsKey(culture)).ToArray())
            {
                content.SetCultureName(null, culture);
            }
        }
        else
        {
            content.Name = file.Name;
        }

        var wanted = file.Values.ToLookup(value => value.Alias, StringComparer.OrdinalIgnoreCase);
        foreach (var property in content.Properties)
        {
            Shape(property, [.. wanted[property.Alias]], file, run);
        }
    }

    private static void Shape(IProperty property, PropertyValueFile[] wanted, ContentFile file, ImportRun run)
    {
        var left = property.Values
            .Where(value => value.EditedValue is not null && !wanted.Any(other => Same(other.Culture, value.Culture) && Same(other.Segment, value.Segment)))
            .ToArray();
        foreach (var value in left)
        {
            property.SetValue(null, value.Culture, value.Segment);
        }

        foreach (var value in wanted)
        {
            if (!property.PropertyType.SupportsVariation(value.Culture, value.Segment))
            {
                throw run.Problem(file, value.Culture is null
                    ? $"the property '{value.Alias}' varies by culture, and its value has no Culture"
                    : $"the property '{value.Alias}' does not vary by culture, and has a value for '{value.Culture}'");
            }

            if (!ValueText.TryParse(value.Value, property.ValueStorageType, out var stored))
            {
                throw run.Problem(file, $"the property '{value.Alias}' is '{value.Value}', which is not of the type {property.ValueStorageType}");
            }

            property.SetValue(stored, value.Culture, value.Segment);
        }
    }

    private static bool Same(string? one, string? other) => string.Equals(one ?? "", other ?? "", StringComparison.OrdinalIgnoreCase);
}
