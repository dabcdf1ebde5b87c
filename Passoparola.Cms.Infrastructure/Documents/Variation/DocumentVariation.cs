using Microsoft.EntityFrameworkCore;
using Passoparola.Cms.Infrastructure.DocumentTypes;
using Passoparola.Cms.Infrastructure.Persistence;
using Passoparola.Cms.Infrastructure.PropertyValues;
using Passoparola.Cms.Infrastructure.Scoping;
using Passoparola.Cms.Infrastructure.Siblings;
using Passoparola.Cms.Infrastructure.Tags;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Extensions;

namespace Passoparola.Cms.Infrastructure.Documents.Variation;

/// <summary>
/// Lets stored documents follow a change of variation, in every version: an invariant document goes on in the default
/// language, published if it was; a varying one keeps what it has in the default language, published if that was.
/// </summary>
internal sealed class DocumentVariation(
    IAmbientDatabase database,
    ILanguageRepository languages,
    StoredContentTypes types,
    DefaultCultureNames names) : IVariationMigration
{
    public void Follow(IReadOnlyList<ContentTypeShift> shifts)
    {
        foreach (var shift in shifts)
        {
            if (types.Current.Find(shift.ContentTypeId) is ContentType type)
            {
                Follow(shift, new VersionDifference(type, languages.GetDefaultIsoCode()));
            }
        }
    }

    private void Follow(ContentTypeShift shift, VersionDifference difference)
    {
        var context = database.Writing;
        var culture = languages.GetDefaultIsoCode();
        var (varied, varies) = (shift.From.VariesByCulture(), shift.To.VariesByCulture());
        foreach (var batch in DocumentBatch.Of(context, rows => rows.Where(row => row.ContentTypeId == shift.ContentTypeId)))
        {
            if (!varied && varies)
            {
                BeginToVary(context, batch, culture);
            }
            else if (varied && !varies)
            {
                CeaseToVary(context, batch, culture);
            }

            foreach (var document in batch.Documents)
            {
                MoveValues(batch.VersionsOf(document), shift, culture);
                difference.Note(document, batch.CurrentOf(document), batch.PublishedOf(document));
            }

            batch.Save();
        }
    }

    private static void MoveValues(IEnumerable<DocumentVersionRow> versions, ContentTypeShift shift, string culture)
    {
        foreach (var version in versions)
        {
            version.Values = StoredValues.Write(MovedValues.Move(StoredValues.Read(version.Values), shift, culture));
        }
    }

    private void BeginToVary(CmsDbContext context, DocumentBatch batch, string culture)
    {
        var renamed = names.Add(context, batch.Documents, culture);
        string NameOf(DocumentRow document, DocumentVersionRow version) =>
            version.Id == document.CurrentVersionId ? renamed.GetValueOrDefault(document.Id, version.Name) : version.Name;
        foreach (var document in batch.Documents)
        {
            document.PublishedCultures = document.PublishedVersionId is null ? [] : [culture];
            foreach (var version in batch.VersionsOf(document))
            {
                version.Cultures = StoredCultures.Write([new StoredCulture(culture, NameOf(document, version), version.Date)]);
            }
        }

        Schedules(context, batch).ExecuteUpdate(set => set.SetProperty(row => row.Culture, culture));
    }

    private static void CeaseToVary(CmsDbContext context, DocumentBatch batch, string culture)
    {
        List<int> unpublished = [];
        foreach (var document in batch.Documents)
        {
            // Its published version has no name and no values in the language it goes on in.
            if (document.PublishedVersionId is not null && !document.PublishedCultures.Contains(culture, StringComparer.OrdinalIgnoreCase))
            {
                document.PublishedVersionId = null;
                unpublished.Add(document.Id);
            }

            document.PublishedCultures = [];
            foreach (var version in batch.VersionsOf(document))
            {
                version.Cultures = StoredCultures.None;
            }
        }

        context.Set<TagAssignmentRow>().Where(row => unpublished.Contains(row.NodeId)).ExecuteDelete();
        int[] ids = [.. batch.Documents.Select(document => document.Id)];
        context.Set<SiblingNameRow>().Where(row => ids.Contains(row.NodeId) && row.Culture != "").ExecuteDelete();
        Schedules(context, batch).Where(row => row.Culture != culture).ExecuteDelete();
        Schedules(context, batch).ExecuteUpdate(set => set.SetProperty(row => row.Culture, Umbraco.Cms.Core.Constants.System.InvariantCulture));
    }

    private static IQueryable<DocumentScheduleRow> Schedules(CmsDbContext context, DocumentBatch batch)
    {
        int[] ids = [.. batch.Documents.Select(document => document.Id)];
        return context.Set<DocumentScheduleRow>().Where(row => ids.Contains(row.NodeId));
    }
}
