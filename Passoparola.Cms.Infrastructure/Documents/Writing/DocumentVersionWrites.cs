using Microsoft.EntityFrameworkCore;
using Passoparola.Cms.Infrastructure.PropertyValues;
using Passoparola.Cms.Infrastructure.Scoping;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Extensions;

namespace Passoparola.Cms.Infrastructure.Documents.Writing;

/// <summary>
/// Writes a document's versions and what the document says about them. Publishing turns the current version into the
/// published one and starts a new current version; every other save rewrites the current version.
/// </summary>
internal sealed class DocumentVersionWrites(IAmbientDatabase database, ILanguageRepository languages, SafeValues safeValues)
{
    public void Insert(Content content)
    {
        var context = database.Writing;
        var publishing = content.PublishedState == PublishedState.Publishing;
        safeValues.MakeSafe(content, publishing);
        var edits = Settle(content, publishing);
        var sharedDate = DraftDating.DateNew(content);
        var published = publishing ? PublishedVersion(content) : null;
        var current = CurrentVersion(content);
        int? publishedId = published is null ? null : context.Rows.InsertGenerating(published);
        var currentId = context.Rows.InsertGenerating(current);
        context.Rows.Insert([new DocumentRow
        {
            Id = content.Id,
            ContentTypeId = content.ContentTypeId,
            ContentTypeKey = content.ContentType.Key,
            CurrentVersionId = currentId,
            PublishedVersionId = publishedId,
            Edited = !publishing || edits.Any,
            PublishedCultures = publishing ? [.. content.PublishedCultures] : [],
            EditedCultures = [.. edits.Cultures],
            SharedDate = sharedDate,
        }]);
        Reflect(content, currentId, publishedId, !publishing || edits.Any);
    }

    /// <returns>Whether values were changed on the way, because they were not safe to store.</returns>
    public bool Update(Content content, StoredState stored)
    {
        stored.ShowPublishedState(content);
        var publishing = content.PublishedState == PublishedState.Publishing;
        var madeSafe = safeValues.MakeSafe(content, publishing);
        var unpublishing = content.PublishedState == PublishedState.Unpublishing;
        // Umbraco keeps a document edited until it is published: a publish that failed half way has made the values in
        // memory look published.
        var stays = !publishing && content.Edited;
        var edits = Settle(content, publishing);
        var sharedDate = DraftDating.DateChanged(content, stored.Draft);
        var loaded = content.VersionId;
        int? publishedId = publishing ? loaded : unpublishing ? null : stored.PublishedVersionId;
        var edited = publishedId is null || edits.Any || stays;
        Rewrite(loaded, publishing ? PublishedVersion(content) : CurrentVersion(content));
        var currentId = publishing ? database.Writing.Rows.InsertGenerating(CurrentVersion(content)) : loaded;
        Point(new DocumentRow
        {
            Id = content.Id,
            ContentTypeId = content.ContentTypeId,
            ContentTypeKey = content.ContentType.Key,
            CurrentVersionId = currentId,
            PublishedVersionId = publishedId,
            Edited = edited,
            PublishedCultures = publishing ? [.. content.PublishedCultures] : unpublishing ? [] : stored.PublishedCultures,
            EditedCultures = [.. edits.Cultures],
            SharedDate = sharedDate,
        });
        Reflect(content, currentId, publishedId, edited);
        return madeSafe;
    }

    private DocumentEdits Settle(Content content, bool publishing)
    {
        if (publishing)
        {
            content.PublishName = content.Name;
        }

        var edits = DocumentEdits.Of(content, languages.GetDefaultIsoCode());
        if (content.ContentType.VariesByCulture())
        {
            content.SetCultureEdited(edits.Cultures);
            content.AdjustDates(content.UpdateDate, publishing);
        }

        return edits;
    }

    private void Rewrite(int versionId, DocumentVersionRow version) =>
        database.Writing.Set<DocumentVersionRow>().Where(row => row.Id == versionId).ExecuteUpdate(set => set
            .SetProperty(row => row.Date, version.Date)
            .SetProperty(row => row.UserId, version.UserId)
            .SetProperty(row => row.Name, version.Name)
            .SetProperty(row => row.Cultures, version.Cultures)
            .SetProperty(row => row.Values, version.Values));

    private void Point(DocumentRow document) =>
        database.Writing.Set<DocumentRow>().Where(row => row.Id == document.Id).ExecuteUpdate(set => set
            .SetProperty(row => row.ContentTypeId, document.ContentTypeId)
            .SetProperty(row => row.ContentTypeKey, document.ContentTypeKey)
            .SetProperty(row => row.CurrentVersionId, document.CurrentVersionId)
            .SetProperty(row => row.PublishedVersionId, document.PublishedVersionId)
            .SetProperty(row => row.Edited, document.Edited)
            .SetProperty(row => row.PublishedCultures, document.PublishedCultures)
            .SetProperty(row => row.EditedCultures, document.EditedCultures)
            .SetProperty(row => row.SharedDate, document.SharedDate));

    private static void Reflect(Content content, int currentId, int? publishedId, bool edited)
    {
        var publishing = content.PublishedState == PublishedState.Publishing;
        content.VersionId = currentId;
        content.PublishedVersionId = publishedId ?? 0;
        content.Edited = edited;
        if (publishing)
        {
            content.PublishDate = content.UpdateDate;
            content.PublisherId = content.WriterId;
        }
        else if (publishedId is null)
        {
            content.PublishName = null;
            content.PublishDate = null;
            content.PublisherId = null;
        }

        content.Published = publishedId is not null;
    }

    private static DocumentVersionRow CurrentVersion(Content content) => new()
    {
        NodeId = content.Id,
        Date = content.UpdateDate,
        UserId = content.WriterId,
        Name = content.Name!,
        Cultures = StoredCultures.Write(Stored(content, content.CultureInfos)),
        Values = StoredValues.Write(PropertyHydration.EditedValues(content.Properties)),
    };

    private static DocumentVersionRow PublishedVersion(Content content) => new()
    {
        NodeId = content.Id,
        Date = content.UpdateDate,
        UserId = content.WriterId,
        Name = content.PublishName!,
        Cultures = StoredCultures.Write(Stored(content, content.PublishCultureInfos)),
        Values = StoredValues.Write(PropertyHydration.PublishedValues(content.Properties)),
    };

    private static StoredCulture[] Stored(Content content, ContentCultureInfosCollection? cultures) =>
        content.ContentType.VariesByCulture() && cultures is not null
            ? [.. cultures.Values.Select(culture => new StoredCulture(culture.Culture, culture.Name!, culture.Date))]
            : [];
}
