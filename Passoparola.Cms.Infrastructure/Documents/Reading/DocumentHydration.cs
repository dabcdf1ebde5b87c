using Passoparola.Cms.Infrastructure.PropertyValues;
using Umbraco.Cms.Core.Models;
using Umbraco.Extensions;

namespace Passoparola.Cms.Infrastructure.Documents.Reading;

/// <summary>Makes documents from what queries found.</summary>
internal sealed class DocumentHydration(ContentShapes shapes)
{
    /// <param name="propertyAliases">The properties whose values are wanted; <c>null</c> for all of them.</param>
    /// <exception cref="InvalidOperationException">A document's type does not exist.</exception>
    public List<IContent> Documents(IReadOnlyCollection<DocumentView> views, string[]? propertyAliases = null)
    {
        var wanted = propertyAliases is null ? null : new HashSet<string>(propertyAliases, StringComparer.OrdinalIgnoreCase);
        return [.. views.Select(view => Document(view, shapes.Of(view.ContentTypeId), wanted))];
    }

    private static Content Document(DocumentView view, ContentShape shape, HashSet<string>? wanted)
    {
        var content = new Content(view.Name, view.ParentId, (IContentType)shape.Shell);
        try
        {
            content.DisableChangeTracking();
            content.ChangeContentType(shape.Simple);
            Place(content, view);
            content.Properties = PropertyHydration.Properties(
                shape.PropertyTypes, shape.Read(view.Values, wanted), shape.Read(view.PublishedVersionValues, wanted));
            if (shape.VariesByCulture)
            {
                SetCultures(content, view);
            }

            content.ResetDirtyProperties(false);
            return content;
        }
        finally
        {
            content.EnableChangeTracking();
        }
    }

    private static void Place(Content content, DocumentView view)
    {
        content.Id = view.Id;
        content.Key = view.Key;
        content.VersionId = view.VersionId;
        content.Name = view.Name;
        content.Path = view.Path;
        content.Level = view.Level;
        content.ParentId = view.ParentId;
        content.SortOrder = view.SortOrder;
        content.Trashed = view.Trashed;
        content.CreatorId = view.CreatorId;
        content.WriterId = view.WriterId;
        content.CreateDate = view.CreateDate;
        content.UpdateDate = view.UpdateDate;
        content.Published = view.Published;
        content.Edited = view.Edited;
        content.PublishedVersionId = view.PublishedVersionId ?? 0;
        content.PublishName = view.PublishName;
        content.PublishDate = view.PublishDate;
        content.PublisherId = view.PublisherId;
    }

    private static void SetCultures(Content content, DocumentView view)
    {
        foreach (var culture in StoredCultures.Read(view.Cultures))
        {
            content.SetCultureInfo(culture.Culture, culture.Name, culture.Date);
        }

        foreach (var culture in StoredCultures.Read(view.PublishedVersionCultures ?? StoredCultures.None))
        {
            content.SetPublishInfo(culture.Culture, culture.Name, culture.Date);
        }

        content.EditedCultures = view.EditedCultures;
    }
}
