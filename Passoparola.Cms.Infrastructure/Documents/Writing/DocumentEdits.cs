using Umbraco.Cms.Core.Models;
using Umbraco.Extensions;

namespace Passoparola.Cms.Infrastructure.Documents.Writing;

/// <summary>Whether what editors see of a document differs from what is published, and in which cultures.</summary>
internal sealed record DocumentEdits(bool Any, IReadOnlyCollection<string> Cultures)
{
    /// <param name="defaultCulture">The culture that counts as edited when an invariant value is.</param>
    public static DocumentEdits Of(IContent content, string defaultCulture)
    {
        var cultures = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var edited = false;
        var varies = content.ContentType.VariesByCulture();
        foreach (var property in content.Properties)
        {
            foreach (var value in property.Values.Where(value => Counts(property.PropertyType, value) && !Same(value)))
            {
                edited = true;
                if (varies)
                {
                    cultures.Add(value.Culture ?? defaultCulture);
                }
            }
        }

        if (varies)
        {
            cultures.UnionWith(content.CultureInfos?.Values
                .Where(culture => culture.Name != content.GetPublishName(culture.Culture))
                .Select(culture => culture.Culture) ?? []);
        }

        return new DocumentEdits(edited || cultures.Count > 0 || content.Name != content.PublishName, cultures);
    }

    // A property whose variation was changed keeps values of the other variation; they are shown nowhere.
    private static bool Counts(IPropertyType type, IPropertyValue value) =>
        type.VariesByCulture() ? value.Culture is not null || value.Segment is not null : value.Culture is null;

    private static bool Same(IPropertyValue value) => Equals(value.EditedValue, value.PublishedValue);
}
