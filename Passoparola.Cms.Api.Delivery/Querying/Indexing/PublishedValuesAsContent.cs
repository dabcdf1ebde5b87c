using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Extensions;
using Document = Umbraco.Cms.Core.Models.Content;

namespace Passoparola.Cms.Api.Delivery.Querying.Indexing;

/// <summary>
/// The editing model that content index handlers expect, filled with what is published: a handler that reads the edited
/// values, as Umbraco's contract has it, can then never put a draft into the index.
/// </summary>
internal static class PublishedValuesAsContent
{
    public static IContent Of(IPublishedContent published, IContentType type)
    {
        var variesByCulture = type.VariesByCulture();
        var cultures = published.Cultures.Values.Where(culture => culture.Culture.Length > 0).ToList();
        var name = variesByCulture ? cultures.FirstOrDefault()?.Name : published.Name;
        var content = new Document(name ?? "", ParentId(published.Path), type, new PropertyCollection(Properties(published, type, cultures)));
        content.DisableChangeTracking();
        content.Id = published.Id;
        content.Key = published.Key;
        content.Path = published.Path;
        content.Level = published.Level;
        content.SortOrder = published.SortOrder;
        content.CreatorId = published.CreatorId;
        content.WriterId = published.WriterId;
        content.CreateDate = published.CreateDate;
        content.UpdateDate = published.UpdateDate;
        content.Published = true;
        content.PublishName = name;
        content.PublishDate = published.UpdateDate;
        foreach (var culture in variesByCulture ? cultures : [])
        {
            content.SetCultureInfo(culture.Culture, culture.Name, culture.Date);
            content.SetPublishInfo(culture.Culture, culture.Name, culture.Date);
        }

        content.ResetDirtyProperties(false);
        content.EnableChangeTracking();
        return content;
    }

    private static IEnumerable<IProperty> Properties(IPublishedContent published, IContentType type, List<PublishedCultureInfo> cultures) =>
        from propertyType in type.CompositionPropertyTypes
        let property = published.GetProperty(propertyType.Alias)
        where property is not null
        select Property.CreateWithValues(0, propertyType, [.. Values(property, propertyType, cultures)]);

    private static IEnumerable<Property.InitialPropertyValue> Values(IPublishedProperty property, IPropertyType type, List<PublishedCultureInfo> cultures)
    {
        IEnumerable<string?> stored = type.VariesByCulture() ? cultures.Select(culture => (string?)culture.Culture) : [null];
        foreach (var culture in stored)
        {
            var value = property.GetSourceValue(culture ?? "", "");
            yield return new Property.InitialPropertyValue(culture, null, false, value);
            yield return new Property.InitialPropertyValue(culture, null, true, value);
        }
    }

    // "-1,1056,1080": the parent stands before the document itself.
    private static int ParentId(string path)
    {
        var ids = path.Split(',');
        return ids.Length > 1 ? int.Parse(ids[^2], System.Globalization.CultureInfo.InvariantCulture) : Umbraco.Cms.Core.Constants.System.Root;
    }
}
